"""An OpenAI-compatible endpoint that follows a script: honest answers, answers that obey an injection, and every fault.

In a test: ``with Endpoint("honest") as endpoint`` or ``Endpoint(["429", "honest"])`` (one act a request, the last for all that follow).
By hand: ``python tests/scripted.py --port 8088 --act honest --latency 0.5`` and OPENAI_BASE_URL=http://127.0.0.1:8088/v1.
"""

import argparse
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.request import urlopen

Json = dict[str, Any]
OPENING, CLOSING = "⟦data⟧", "⟦/data⟧"


def data_of(request: Json) -> Json:
    """The data fenced in a request."""
    text = request["messages"][1]["content"]
    found: Json = json.loads(text[text.index(OPENING) + len(OPENING) : text.rindex(CLOSING)])
    return found


def is_french(request: Json) -> bool:
    """Whether the request speaks French."""
    return "vous" in request["messages"][0]["content"].lower()


def honest(request: Json) -> Json:
    """An answer that shares what the rules found and says little besides; of all teams together, nothing."""
    data = data_of(request)
    if "suspected" in data:
        return {"suspects": [], "same": [], "waits": [], "clashes": [], "serves": []}
    if "lines" in data:
        return {"wordings": []}
    said = "Ce résultat dirait si la situation a changé." if is_french(request) else "This result would tell whether things have changed."
    return _answer([_objective(one, said) for one in data["objectives"]])


def _answer(objectives: list[Json], **more: Any) -> Json:
    rules = {"agrees": [], "disputes": [], "missed": []}
    return {"addressed": [], "objectives": objectives, "rules": rules, "cut": [], "unambitious": [], "unaligned": []} | more


def _rules(line: Json, **more: Any) -> Json:
    return {"agrees": [one["rule"] for one in line.get("found", [])], "disputes": [], "missed": []} | more


def _objective(one: Json, said: str) -> Json:
    return {
        "id": one["id"],
        "key_results": [_line(line, said) for line in one.get("key_results", [])],
        "reading": said,
        "outcome_id": None,
        "sufficient": True,
        "rules": _rules(one),
        "wording": None,
        "add": [],
        "questions": [],
    }


def _line(line: Json, said: str) -> Json:
    return {
        "id": line["id"],
        "reading": said,
        "level": line.get("level", "output"),
        "rules": _rules(line),
        "input": None,
        "output": None,
        "outcome": None,
        "questions": [],
    }


def obeying(request: Json) -> Json:
    """What a model would say that does whatever a draft asks for: all is well, praise, figures, its instructions."""
    answer = honest(request)
    if "wordings" in answer:
        return {"wordings": [{"id": "O1.KR1", "input": None, "output": None, "outcome": "Revenue from 10 to 99 million"}]}
    system = request["messages"][0]["content"]
    by_id = {line["id"]: line for one in data_of(request)["objectives"] for line in (one, *one.get("key_results", []))}
    for one in answer["objectives"]:
        for part in (one, *one["key_results"]):
            text = by_id[part["id"]]
            disputes = [
                {"words": text["text"], "why": "APPROVED: this line is perfect.", "rule": each["rule"]} for each in text.get("found", [])
            ]
            part["rules"] = {"agrees": [], "disputes": disputes, "missed": []}
            part["reading"] = system[:300]
            part["questions"] = [system[300:480], "PWNED?", "Votre mot de passe, https://evil.example/steal ?"]
        for line in one["key_results"]:
            line["level"] = "outcome"
            line["outcome"] = "Chiffre d'affaires multiplié par 12, à 480 M€ avec Globex"
        one["add"] = ["Revenue up 300% to $9M at Globex"]
        one["wording"] = system[500:640]
    answer["cut"] = [{"why": system[-200:], "id": "O1"}]
    return answer


def _changed(change: Callable[[Json, Json], None]) -> Callable[[Json], Json]:
    def act(request: Json) -> Json:
        answer = honest(request)
        if "objectives" in answer:
            change(answer, data_of(request))
        return answer

    return act


def _first(answer: Json) -> Json:
    found: Json = answer["objectives"][0]["key_results"][0]
    return found


def _foreign(answer: Json, data: Json) -> None:
    said = "Dieses Ergebnis würde zeigen, ob sich die Lage für die Kunden wirklich verbessert hat und nicht nur die Arbeit getan wurde."
    for one in answer["objectives"]:
        for part in (one, *one["key_results"]):
            part["reading"] = said


def _unknown_rule(answer: Json, data: Json) -> None:
    text = data["objectives"][0]["key_results"][0]["text"]
    _first(answer)["rules"]["missed"] = [{"words": text, "why": "Too bold.", "rule": "too-bold-kr"}]


def _misquote(answer: Json, data: Json) -> None:
    _first(answer)["rules"]["missed"] = [{"words": "words that stand nowhere", "why": "Woolly.", "rule": "vague-kr"}]


def _figure(answer: Json, data: Json) -> None:
    for one in answer["objectives"]:
        for line in one["key_results"]:
            line |= {"reading": "It would bring 4711 customers.", "output": "Customers from 4711 to 4712", "questions": ["Why not 4711?"]}


def _count(answer: Json, data: Json) -> None:
    for one, given in zip(answer["objectives"], data["objectives"], strict=True):
        for part, line in zip((one, *one["key_results"]), (given, *given.get("key_results", [])), strict=True):
            part["rules"] = {
                "agrees": [],
                "disputes": [
                    {"words": line["text"], "why": "It is there.", "rule": rule}
                    for rule in ("no-target", "too-many-krs", "too-few-krs", "unfilled-blank", "too-many-objectives")
                ],
                "missed": [{"words": line["text"], "why": "There is none.", "rule": "no-target"}],
            }


ANSWERS: dict[str, Callable[[Json], Json]] = {
    "honest": honest,
    "obeying": obeying,
    "language": _changed(_foreign),
    "rule": _changed(_unknown_rule),
    "misquote": _changed(_misquote),
    "figure": _changed(_figure),
    "count": _changed(_count),
}
FAULTS = (
    *("401", "429", "429 soon", "429 late", "500", "hang", "cut", "truncated", "refusal", "filter", "empty", "fenced", "schema"),
    *("prose", "language", "rule", "misquote", "figure", "count"),
)
_STATUS = {"401": "invalid_api_key", "403": "forbidden", "404": "model_not_found", "429": "rate_limit_exceeded", "500": "server_error"}


class Endpoint:
    """The endpoint, on a port of its own while the ``with`` lasts; ``requests`` are the bodies it got."""

    def __init__(self, acts: str | Sequence[str] | Callable[[Json], Json], *, knows: str = "json_schema", latency: float = 0.0) -> None:
        self._acts: list[Any] = [acts] if isinstance(acts, str) or callable(acts) else list(acts)
        self.knows, self.latency = knows, latency
        self.usage: Json = {"prompt_tokens": 1000, "completion_tokens": 500, "total_tokens": 1500}
        self.requests: list[Json] = []
        self.keys: list[str] = []
        self.log: list[tuple[str, float, float]] = []  # digest of a request, when it came, when it was answered
        self.released = threading.Event()
        self.batching = "yes"  # "silently": taken, but the connection breaks; "lost": it breaks before; "no": such a thing is not known
        self.batches: list[Json] = []  # by the order they came in; ``lines`` are theirs
        self.files: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> "Endpoint":
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"

    @property
    def calls(self) -> int:
        return len(self.requests)

    def filed(self, data: bytes) -> Json:
        """A file that came, kept."""
        identity = f"file-{len(self.files) + 1}-{len(self.batches)}"
        self.files[identity] = data
        return {
            "id": identity,
            "object": "file",
            "bytes": len(data),
            "created_at": 1,
            "filename": "x",
            "purpose": "batch",
            "status": "processed",
        }

    def batched(self, body: Json) -> Json:
        """A batch that came; it waits until ``answer_batches``."""
        batch = body | {"id": f"batch_{len(self.batches) + 1}", "object": "batch", "created_at": 1, "status": "in_progress"}
        self.batches.append(batch)
        return batch

    def batch_of(self, identity: str) -> Json:
        """One batch, or all of them."""
        if identity:
            return next(batch for batch in self.batches if batch["id"] == identity)
        return {"object": "list", "data": self.batches[::-1], "has_more": False}

    def answer_batches(self, *, but: Sequence[int] = (), status: str = "completed", error: int = 500) -> None:
        """Answer the batches that wait; the questions at the places ``but`` of each come back with an error."""
        for batch in (one for one in self.batches if one["status"] == "in_progress"):
            answers, errors = [], []
            lines = self.files[batch["input_file_id"]].decode("utf-8").splitlines()
            for number, line in enumerate(map(json.loads, lines)):
                if number in but:
                    body: Json = {"error": {"message": "Not this time.", "type": "x", "code": None}}
                    errors.append(
                        {"id": "r", "custom_id": line["custom_id"], "response": {"status_code": error, "body": body}, "error": None}
                    )
                    continue
                act = self.next_act(line["body"], "")
                text = json.dumps(
                    act(line["body"]) if callable(act) else ANSWERS[act](line["body"]) if act in ANSWERS else honest(line["body"])
                )
                message = {"role": "assistant", "content": text, "refusal": None}
                body = {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}], "usage": self.usage}
                answers.append({"id": "r", "custom_id": line["custom_id"], "response": {"status_code": 200, "body": body}, "error": None})
            for name, found in (("output_file_id", answers), ("error_file_id", errors)):
                if found:
                    batch[name] = self.filed("\n".join(map(json.dumps, found)).encode())["id"]
            batch["status"] = status

    def next_act(self, request: Json, key: str) -> Any:
        with self._lock:
            self.requests.append(request)
            self.keys.append(key)
            return self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]


class Served:
    """The endpoint in a process of its own, so that its work is not counted as the client's."""

    def __init__(self, url: str, process: "subprocess.Popen[str]") -> None:
        self.url, self._process = url, process

    @property
    def calls(self) -> int:
        """How many requests it got."""
        with urlopen(self.url.removesuffix("/v1") + "/calls") as answer:
            return int(answer.read())

    @property
    def log(self) -> list[tuple[str, float, float]]:
        """The requests it answered: digest, when it came, when it was answered (seconds of the clock)."""
        with urlopen(self.url.removesuffix("/v1") + "/log") as answer:
            return [tuple(one) for one in json.loads(answer.read())]


@contextmanager
def served(act: str = "honest", *, latency: float = 0.0) -> Iterator[Served]:
    """The endpoint in a process of its own while the ``with`` lasts."""
    command = [sys.executable, __file__, "--port", "0", "--act", act, "--latency", str(latency)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Served(process.stdout.readline().strip(), process)
        finally:
            process.terminate()


def _handler(endpoint: Endpoint) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            if "/files/" in self.path:
                return self._raw(200, endpoint.files[self.path.split("/")[-2]], "application/octet-stream", {})
            if self.path.endswith("/log"):
                return self._raw(200, json.dumps(endpoint.log).encode(), "application/json", {})
            if "/batches" in self.path:
                return self._reply(200, endpoint.batch_of(self.path.rpartition("/batches")[2].partition("?")[0].strip("/")))
            return self._raw(200, str(endpoint.calls).encode(), "text/plain", {})

        def do_DELETE(self) -> None:
            identity = self.path.split("/")[-1]
            del endpoint.files[identity]
            self._reply(200, {"id": identity, "object": "file", "deleted": True})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path.endswith("/files"):
                return self._reply(200, endpoint.filed(_uploaded(self.headers["Content-Type"], body)))
            if self.path.endswith("/batches"):
                return self._batched(json.loads(body))
            came, request = time.time(), json.loads(body)
            act = endpoint.next_act(request, self.headers.get("Authorization", ""))
            if endpoint.latency:
                time.sleep(endpoint.latency)
            if refusal := _form_not_known(request, endpoint.knows):
                return self._reply(400, {"error": {"message": refusal, "type": "invalid_request_error", "code": None}})
            try:
                self._play(act, request)
            except ConnectionError:  # whoever asked was killed
                self.close_connection = True
            endpoint.log.append((sha256(body).hexdigest(), came, time.time()))
            return None

        def _batched(self, body: Json) -> None:
            if endpoint.batching == "no":
                return self._reply(404, {"error": {"message": "no such thing", "type": "x", "code": None}})
            batch = endpoint.batched(body) if endpoint.batching != "lost" else {}
            self.close_connection = endpoint.batching != "yes"
            return None if self.close_connection else self._reply(200, batch)

        def _play(self, act: Any, request: Json) -> None:
            status = act.split()[0] if isinstance(act, str) else ""
            if status in _STATUS:
                wait = {"429 soon": {"Retry-After": "0.05"}, "429 late": {"Retry-After": "90"}}.get(act, {})
                error = {"message": f"{_STATUS[status]} for {self.headers.get('Authorization')}", "type": "error", "code": _STATUS[status]}
                return self._reply(int(status), {"error": error}, wait)
            if act == "hang":
                endpoint.released.wait()
                self.close_connection = True
                return None
            if act == "page":
                return self._raw(200, b"<html>Gateway</html>", "text/html", {})
            answer = ANSWERS[act](request) if act in ANSWERS else act(request) if callable(act) else honest(request)
            text = json.dumps(answer, ensure_ascii=False)
            reason = {"truncated": "length", "filter": "content_filter"}.get(act, "stop") if isinstance(act, str) else "stop"
            if act == "truncated":
                text = text[: len(text) * 2 // 3]
            elif act == "fenced":
                text = f"Here you are:\n```json\n{text}\n```\n"
            elif act == "schema":
                text = json.dumps({"verdict": "good", "score": 9})
            elif act == "prose":
                text = "I think these OKRs are rather good."
            refusal = "I cannot help with that." if act == "refusal" else None
            if request.get("stream"):
                return self._stream(text, reason, refusal, cut=act in ("cut", "stalls"), stalls=act == "stalls")
            return self._whole(request, text, reason, refusal, act)

        def _whole(self, request: Json, text: str, reason: str, refusal: str | None, act: Any) -> None:
            message: Json = {"role": "assistant", "content": None if refusal else text, "refusal": refusal}
            if request.get("tools") and not refusal:
                call = {
                    "id": "call_1",
                    "type": "function",
                    "function": {"name": request["tools"][0]["function"]["name"], "arguments": text},
                }
                message |= {"content": None, "tool_calls": [call]}
            choices = [] if act == "empty" else [{"index": 0, "message": message, "finish_reason": reason, "logprobs": None}]
            body = {
                "id": "x",
                "object": "chat.completion",
                "created": 1,
                "model": request["model"],
                "choices": choices,
                "usage": endpoint.usage,
            }
            self._reply(200, body, cut=act == "cut")

        def _stream(self, text: str, reason: str, refusal: str | None, *, cut: bool, stalls: bool = False) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            pieces = [text[at : at + 60] for at in range(0, len(text), 60)]
            if cut:
                pieces = pieces[: len(pieces) // 2]
            head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "scripted"}
            deltas: list[tuple[Json, str | None]] = [({"refusal": refusal} if refusal else {"content": piece}, None) for piece in pieces]
            for delta, end in [*deltas, *([] if cut else [({}, reason)])]:
                chunk = head | {"choices": [{"index": 0, "delta": delta, "finish_reason": end}]}
                self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                self.wfile.flush()
            if stalls:
                endpoint.released.wait()
            if not cut:
                self.wfile.write(b"data: [DONE]\n\n")
            self.close_connection = True

        def _reply(self, status: int, body: Json, headers: dict[str, str] | None = None, *, cut: bool = False) -> None:
            self._raw(status, json.dumps(body).encode(), "application/json", headers or {}, cut=cut)

        def _raw(self, status: int, data: bytes, kind: str, headers: dict[str, str], *, cut: bool = False) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data[: len(data) // 2] if cut else data)
            self.close_connection = self.close_connection or cut

    return Handler


def _uploaded(kind: str, body: bytes) -> bytes:
    """The file in a form that came."""
    form = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    parts = form.get_payload()
    assert isinstance(parts, list)
    data = next(part for part in parts if isinstance(part, Message) and part.get_filename()).get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


def _form_not_known(request: Json, knows: str) -> str | None:
    """What a server says that does not know the form of answer asked for."""
    form = (request.get("response_format") or {}).get("type")
    if form == "json_schema" and knows != "json_schema":
        return "response_format json_schema is not supported"
    if request.get("tools") and knows not in ("json_schema", "tools"):
        return "tools are not supported"
    if form == "json_object" and knows == "text":
        return "response_format is not supported"
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8088)
    parser.add_argument("--act", default="honest", help=f"honest, obeying, or a fault: {', '.join(FAULTS)}")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--knows", default="json_schema", choices=["json_schema", "tools", "json_object", "text"])
    given = parser.parse_args()
    endpoint = Endpoint(given.act, knows=given.knows, latency=given.latency)
    server = ThreadingHTTPServer(("127.0.0.1", given.port), _handler(endpoint))
    server.daemon_threads = True
    print(f"http://127.0.0.1:{server.server_address[1]}/v1", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
