def send(producer, customer, order):
    producer.produce("orders", key=customer, value=order)
    producer.flush(5)
