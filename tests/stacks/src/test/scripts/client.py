"""Python's websockets: answers lines of its input, "receive, uri" and "send, uri, code, reason" with tabs between."""

import asyncio
import sys

import websockets


async def receive(uri):
    try:
        async with websockets.connect(uri) as socket:
            try:
                await socket.recv()
            except websockets.ConnectionClosed:
                pass
            return f"{socket.close_code}\t{socket.close_reason}"
    except (OSError, websockets.WebSocketException) as error:
        return f"\t{type(error).__name__}"


async def send(uri, code, reason):
    async with websockets.connect(uri) as socket:
        try:
            await socket.close(int(code), reason)
            return ""
        except websockets.WebSocketException as error:
            return type(error).__name__


async def main():
    verbs = {"receive": receive, "send": send}
    for line in sys.stdin:
        verb, *arguments = line.rstrip("\n").split("\t")
        print(await verbs[verb](*arguments), flush=True)


sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
asyncio.run(main())
