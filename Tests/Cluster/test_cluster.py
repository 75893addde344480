"""padanan on Apache Spark and under GNU parallel: nothing is lost, doubled or changed.

ARTICLES=100000 sets the number of articles.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import threading
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PADANAN = ROOT / ".build/release/padanan"
COUNT = int(os.environ.get("ARTICLES", 100_000))
PARTITIONS = 40
PIPE = f"{PADANAN} pipe --do match"


@pytest.fixture(scope="session")
def articles(tmp_path_factory):
    """Short articles of sentences of the corpus, the same in every run; also bad lines."""
    draw = random.Random(20)
    lines = [line for path in sorted((ROOT / "Corpus").glob("*.id.txt"))
             for line in path.read_text(encoding="utf-8").splitlines() if len(line) > 60]
    path = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(COUNT):
            text = f"Berita ke-{number}. " + " ".join(draw.sample(lines, 2))
            if number % 5000 == 77:
                file.write(f'{{"id": {number}, "text": \n')
            else:
                record = {"id": number, "text": text, "tag": ["a", number]}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


@pytest.fixture(scope="session")
def expected(articles):
    """The output of one process on one machine."""
    return subprocess.run(
        [PADANAN, "pipe", "--do", "match", articles], check=True, capture_output=True).stdout


@pytest.fixture
def cluster(tmp_path):
    from cluster import Cluster
    made = Cluster(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def spark(cluster):
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    from pyspark.sql import SparkSession
    session = (
        SparkSession.builder.master(cluster.url).appName("padanan")
        .config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "700m").config("spark.driver.memory", "700m")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def kill_in_mid_job(spark, cluster, killed):
    """Kills a worker when a tenth of the tasks are done."""
    tracker = spark.sparkContext.statusTracker()

    def watch():
        while True:
            time.sleep(0.2)
            for stage in tracker.getActiveStageIds():
                info = tracker.getStageInfo(stage)
                if info and info.numTasks >= PARTITIONS and info.numCompletedTasks >= 4:
                    killed.append((info.numCompletedTasks, info.numTasks))
                    cluster.kill_worker(0)
                    return

    threading.Thread(target=watch, daemon=True).start()


def joined(folder: pathlib.Path) -> bytes:
    return b"".join(part.read_bytes() for part in sorted(folder.glob("part-*")))


@pytest.mark.parametrize("way", ["pipe", "pandas"])
def test_a_killed_worker_changes_nothing(way, spark, cluster, articles, expected, tmp_path):
    import recipes
    spark.sparkContext.addPyFile(recipes.__file__)
    lines = spark.sparkContext.textFile(f"file://{articles}", PARTITIONS)
    killed = []
    kill_in_mid_job(spark, cluster, killed)
    out = tmp_path / "out"
    if way == "pipe":
        recipes.with_pipe(lines, PIPE).saveAsTextFile(f"file://{out}")
    else:
        recipes.with_pandas(lines, PIPE).write.text(f"file://{out}")
    assert killed and killed[0][0] < killed[0][1], "no worker was killed in mid-job"
    assert joined(out) == expected


def test_candidates_counted_in_parts_are_those_of_one_process(spark, articles, tmp_path):
    import recipes
    lines = spark.sparkContext.textFile(f"file://{articles}", PARTITIONS)
    lines = lines.filter(lambda line: line.endswith("}"))
    out = tmp_path / "out"
    recipes.with_pipe(
        lines, f"{PADANAN} extract --jsonl --format part", {"TMPDIR": str(tmp_path)}
    ).saveAsTextFile(f"file://{out}")
    merged = subprocess.run(
        [PADANAN, "extract", "--merge", *sorted(out.glob("part-*")), "--format", "jsonl",
         "--limit", "0"], check=True, capture_output=True).stdout
    good = tmp_path / "good.jsonl"
    good.write_bytes(b"".join(
        line for line in articles.read_bytes().splitlines(True) if line.endswith(b"}\n")))
    whole = subprocess.run(
        [PADANAN, "extract", good, "--format", "jsonl", "--limit", "0"], check=True,
        capture_output=True).stdout
    assert whole and merged == whole


def test_an_empty_partition_gives_no_line(spark):
    import recipes
    lines = spark.sparkContext.parallelize(['{"id":1,"text":"Kapal"}'], 4)
    assert recipes.with_pipe(lines, PIPE).count() == 1


def test_a_command_that_fails_fails_the_job(spark):
    import recipes
    lines = spark.sparkContext.parallelize(['{"id":1,"text":"Kapal"}'], 1)
    with pytest.raises(Exception, match="Pipe function"):
        recipes.with_pipe(lines, f"{PADANAN} pipe --do nothing").count()


@pytest.mark.skipif(not shutil.which("parallel"), reason="GNU parallel is not installed")
def test_gnu_parallel_gives_the_output_of_one_process(articles, expected):
    with articles.open("rb") as lines:
        done = subprocess.run(
            ["parallel", "--will-cite", "--pipe", "--keep-order", "--block", "4M", "-j", "2",
             "--halt", "now,fail=1", f"{PADANAN} pipe --do match"],
            stdin=lines, check=True, capture_output=True)
    assert done.stdout == expected
