"""A Spark cluster on this machine: a master and two workers, each ended by its process id."""

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

import pyspark

HOME = pathlib.Path(pyspark.__file__).parent
ENVIRONMENT = os.environ | {
    "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_DRIVER_PYTHON": sys.executable}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def children(process: int) -> list:
    """The process ids of all descendants."""
    found = []
    for thread in pathlib.Path(f"/proc/{process}/task").glob("*/children"):
        for child in thread.read_text().split():
            found += [int(child)] + children(int(child))
    return found


class Cluster:
    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.port = free_port()
        self.master = self._start("master.Master", "--host", "127.0.0.1", "--port", self.port,
                                  "--webui-port", 0)
        self.url = f"spark://127.0.0.1:{self.port}"
        self._wait_for_port()
        self.workers = [self.start_worker(number) for number in range(2)]

    def _start(self, name: str, *arguments) -> subprocess.Popen:
        log = open(self.folder / f"{name}-{time.monotonic_ns()}.log", "wb")
        # pip's copy of Spark has no sbin with start-master.sh.
        return subprocess.Popen(
            [HOME / "bin/spark-class", f"org.apache.spark.deploy.{name}", *map(str, arguments)],
            env=ENVIRONMENT, stdout=log, stderr=log)

    def start_worker(self, number: int) -> subprocess.Popen:
        return self._start(
            "worker.Worker", self.url, "--host", "127.0.0.1", "--cores", 1, "--memory", "1g",
            "--webui-port", 0, "--work-dir", self.folder / f"worker-{number}")

    def _wait_for_port(self) -> None:
        for _ in range(300):
            with socket.socket() as client:
                if client.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.2)
        raise TimeoutError("the master of Spark did not start")

    def kill_worker(self, number: int) -> None:
        """What the loss of a machine is: the worker, its executors and their children end at once."""
        worker = self.workers[number].pid
        for process in [worker, *children(worker)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self.workers[number].wait()

    def stop(self) -> None:
        for process in [*self.workers, self.master]:
            if process.poll() is None:
                process.terminate()
        for process in [*self.workers, self.master]:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
