"""The bus: who listens to a topic gets what is published under it, once and in order."""

from agentsessions_emulator.bus.bus import Bus, Message


class Ear:
    """Remembers what it hears."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.ended = False

    def receive(self, message: Message) -> None:
        self.heard.append(message)

    def end(self) -> None:
        self.ended = True


def test_topics() -> None:
    bus, both, one = Bus(), Ear(), Ear()
    bus.publish("a", {"number": 0})
    bus.subscribe(both, ("a", "b"))
    bus.subscribe(one, ("b",))
    bus.publish("a", {"number": 1})
    bus.publish("b", {"number": 2}, '{"number":  2}')
    bus.publish("c", {"number": 3})
    assert [message.event["number"] for message in both.heard] == [1, 2]
    assert [message.text for message in both.heard] == ['{"number":1}', '{"number":  2}']
    assert one.heard == both.heard[1:]
    assert one.heard[0] is both.heard[1]


def test_unsubscribing() -> None:
    bus, ear = Bus(), Ear()
    stop = bus.subscribe(ear, ("a", "b"))
    assert bus.listeners == 1
    assert bus.has_listeners("a")
    stop()
    stop()
    bus.publish("a", {})
    assert ear.heard == []
    assert bus.listeners == 0
    assert not bus.has_listeners("b")


def test_a_listener_may_leave_while_it_is_told() -> None:
    bus, stayed = Bus(), Ear()

    class Leaver(Ear):
        def receive(self, message: Message) -> None:
            super().receive(message)
            stop()

    leaver = Leaver()
    stop = bus.subscribe(leaver, ("a",))
    bus.subscribe(stayed, ("a",))
    bus.publish("a", {})
    bus.publish("a", {})
    assert (len(leaver.heard), len(stayed.heard)) == (1, 2)


def test_ends() -> None:
    bus, one, other = Bus(), Ear(), Ear()
    bus.subscribe(one, ("a", "b"))
    bus.subscribe(other, ("c",))
    bus.end("b")
    bus.end("nobody listens")
    assert (one.ended, other.ended) == (True, False)
    bus.end_all()
    assert other.ended


class Eye:
    """Remembers what it sees."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []
        self.ended = False

    def observe(self, topic: str, message: Message) -> None:
        self.seen.append((topic, message.event["number"]))

    def end(self) -> None:
        self.ended = True


def test_observers_see_everything_and_are_no_listeners() -> None:
    bus, eye = Bus(), Eye()
    stop = bus.observe(eye)
    assert bus.has_listeners("anything")
    assert bus.listeners == 0
    bus.publish("a", {"number": 1})
    bus.publish("b", {"number": 2})
    bus.end_all()
    stop()
    stop()
    bus.publish("a", {"number": 3})
    assert eye.seen == [("a", 1), ("b", 2)]
    assert eye.ended
    assert not bus.has_listeners("anything")
