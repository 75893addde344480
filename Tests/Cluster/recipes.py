"""Ways to run padanan on Apache Spark. Each is one function that a job can copy.

The lines of the input are JSON objects with the members id and text. A command is for example
`/usr/local/bin/padanan pipe --do match`.
"""

import shlex
import subprocess
import threading


def with_pipe(lines, command, environment=None):
    """RDD.pipe: one process for each partition.

    The command has the whole path of the program: without `environment` (a dictionary) the process
    has no environment variables, not even PATH.

    checkCode makes a process that fails fail its task, which Spark then repeats. Without it, a
    partition whose process failed is silently short.
    """
    return lines.pipe(command, env=environment, checkCode=True)


def with_pandas(lines, command):
    """mapInPandas: one process for each partition, for jobs that work with data frames."""

    def run(frames):
        process = subprocess.Popen(
            shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def feed():
            # In a thread of its own: a process that is only written to blocks when the pipe that it
            # writes to is full.
            with process.stdin as stdin:
                for frame in frames:
                    for line in frame["value"]:
                        stdin.write(line.encode() + b"\n")

        feeder = threading.Thread(target=feed)
        feeder.start()
        block = []
        for line in process.stdout:
            block.append(line.decode().removesuffix("\n"))
            if len(block) == 500:
                yield pandas.DataFrame({"value": block})
                block = []
        feeder.join()
        if process.wait() != 0:
            raise RuntimeError(f"{command} ended with {process.returncode}")
        if block:
            yield pandas.DataFrame({"value": block})

    import pandas
    return lines.map(lambda line: (line,)).toDF("value string").mapInPandas(run, "value string")
