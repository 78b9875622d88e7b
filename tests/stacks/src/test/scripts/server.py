"""Python's websockets. Its first line is its port; each other says what came of a connection: id, code and reason."""

import asyncio
import sys

import websockets


async def serve_connection(socket):
    _, _, code, identifier = socket.path.split("/")
    if code != "0":
        try:
            await socket.close(int(code), f"reason {code} – 原因")
        except websockets.WebSocketException as error:
            await socket.close(1000, f"refused: {type(error).__name__}")
    else:
        await socket.wait_closed()
        print(f"{identifier}\t{socket.close_code}\t{socket.close_reason}", flush=True)


async def main():
    async with websockets.serve(serve_connection, "127.0.0.1", 0) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        # Until whoever started it is gone.
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


sys.stdout.reconfigure(encoding="utf-8")
asyncio.run(main())
