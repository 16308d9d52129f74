import pytest
from confluent_kafka import Consumer, Producer, TopicPartition
from orders import send


@pytest.fixture
def producer():
    return Producer({"test.mock.num.brokers": 1, "bootstrap.servers": "", "linger.ms": 0, "log_level": 0})


def test_an_order_arrives(producer):
    """an order arrives"""
    brokers = [f"{broker.host}:{broker.port}" for broker in producer.list_topics(timeout=5).brokers.values()]
    send(producer, "ada", "tea")
    consumer = Consumer({"bootstrap.servers": ",".join(brokers), "group.id": "check", "fetch.wait.max.ms": 5, "log_level": 0})
    consumer.assign([TopicPartition("orders", number, 0) for number in range(4)])
    message = consumer.poll(5)
    assert (message.key(), message.value()) == (b"ada", b"tea")
