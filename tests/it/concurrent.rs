//! Threads and coroutines of the learner's: what a learner reads. The real binary, real Python.

use crate::case::{Case, has, words};

const KITCHEN: &str = "\
import asyncio
import threading

first, second = threading.Lock(), threading.Lock()
both = threading.Barrier(2)


def count(stock, name):
    stock[name] += 1


def count_all(names):
    stock = {\"tea\": 0}
    threads = [threading.Thread(target=count, args=(stock, name)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return stock


def one():
    with first:
        both.wait()
        with second:
            return 1


def two():
    with second:
        both.wait()
        with first:
            return 2


def meet():
    threads = [threading.Thread(target=job) for job in (one, two)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def cook(orders, done):
    while True:
        order = await orders.get()
        await done.put(order.upper())


async def serve(names):
    orders, done = asyncio.Queue(), asyncio.Queue()
    cooking = [asyncio.create_task(cook(orders, done)) for _ in range(2)]
    served = []
    for name in names:
        served.append(await done.get())
    for task in cooking:
        task.cancel()
    return served


def run(names):
    return asyncio.run(serve(names))


async def busy():
    while True:
        await asyncio.sleep(0)


async def price(name):
    return 3
";

/// The words of the screen of a test with these lines, and of one that takes more than a second.
fn told(lines: &str) -> String {
    let body = lines.replace('\n', "\n    ");
    let test = format!("import asyncio\n\nfrom kitchen import *\n\n\ndef test_it():\n    {body}\n");
    let ran = Case::new()
        .settings(10, "kitchen", "pytest", "timeout = 1\n")
        .file("exercises/01_core/010_kitchen/kitchen.py", KITCHEN)
        .file("exercises/01_core/010_kitchen/test_kitchen.py", test)
        .run_with(["run", "kitchen"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    words(&ran.stdout)
}

#[test]
fn an_exception_that_ends_a_thread_is_told_beside_what_comes_of_it() {
    let shown = told("assert count_all([\"tea\", \"rice\", \"rice\", \"cake\"]) == {\"tea\": 1, \"rice\": 2}");
    has(
        &shown,
        &[
            "you returned {'tea': 1}",
            "2 threads ended at line 9, `stock[name] += 1`, with `KeyError: 'rice'`.",
            "A thread ended at line 9, `stock[name] += 1`, with `KeyError: 'cake'`.",
        ],
    );
    let shown = told("count_all([\"cake\"])\nassert count_all([\"tea\"]) == {}");
    has(&shown, &["with `KeyError: 'cake'`."]);
    assert!(!told("assert count_all([\"tea\"]) == {}").contains("ended at"));
}

#[test]
fn what_an_earlier_test_has_done_to_its_threads_is_not_told_again() {
    let test = "from kitchen import *\n\n\ndef test_a():\n    count_all([\"cake\"])\n\n\n\
                def test_b():\n    assert count_all([\"tea\"]) == {}\n";
    let ran = Case::new().exercise(10, "kitchen", KITCHEN, test).run_with(["run", "kitchen"]);
    has(&words(&ran.stdout), &["you returned {'tea': 1}"]);
    assert!(!ran.stdout.contains("cake"), "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn where_each_thread_waits_is_told_when_none_goes_on() {
    has(
        &told("assert meet() == 3"),
        &[
            "on the marked line it waits until another thread or process ends, and that doesn't.",
            "Another thread waits at line 32, `with first:`.",
            "Another thread waits at line 25, `with second:`.",
        ],
    );
}

#[cfg(unix)]
#[test]
fn where_each_task_waits_is_told_when_none_goes_on() {
    for call in ["asyncio.run(serve([\"tea\"]))", "run([\"tea\"])"] {
        has(
            &told(&format!("assert {call} == [\"TEA\"]")),
            &[
                "kitchen.py:55 Still running after 1 s: on the marked line it waits for the next item of a queue, and nobody puts one in.",
                "2 tasks wait at line 46, `order = await orders.get()`.",
                "→ 55 │ served.append(await done.get())",
            ],
        );
    }
    // The loop of a test client is in another thread.
    let elsewhere = "loop = asyncio.new_event_loop()\nthreading.Thread(target=loop.run_forever, daemon=True).start()\n\
                     assert asyncio.run_coroutine_threadsafe(serve([\"tea\"]), loop).result() == [\"TEA\"]";
    has(&told(elsewhere), &["2 tasks wait at line 46", "→ 55 │ served.append(await done.get())"]);
    let shown = told("assert asyncio.run(busy()) is None");
    has(&shown, &["Still running after 1 s: an endless loop? The marked line is where it was.", "async def busy():"]);
    let shown = told(
        "async def main():\n    lock = asyncio.Lock()\n    await lock.acquire()\n    await lock.acquire()\nasyncio.run(main())",
    );
    has(&shown, &["Still running after 1 s"]);
}

#[test]
fn a_coroutine_of_the_test_gives_place_to_the_call_in_it() {
    for test in [
        "async def main():\n    return await price(\"tea\")\nassert asyncio.run(main()) == 4",
        "async def main():\n    assert await price(\"tea\") == 4\nasyncio.run(main())",
    ] {
        has(&told(test), &["price('tea')", "3", "wanted 4", "async def price(name):"]);
    }
    has(
        &told("async def main():\n    assert not await price(\"tea\"), \"Tea is free.\"\nasyncio.run(main())"),
        &["Tea is free."],
    );
}
