"""A mail server with TLS and passwords (aiosmtpd, from Debian): keeps what it takes as files, and refuses who it is told to.

    python3 smtp-server.py FOLDER CERTIFICATE KEY implicit|starttls

Prints its port once it listens. Takes mail from sacha with the password "secret"; refuses recipients at refused.example
for good, at busy.example for now and at full.example and filling.example for want of room; finds any message
for large.example too big; drops the line after the message for cut.example.

A file named "fault" in FOLDER says where it fails and how, "STAGE HOW", each time until the file is gone; one named "faults" has
such lines of which each strikes once, the next after the one before:
    STAGE  greeting, ehlo, starttls, tls, auth, mail, rcpt, data, body (after the first piece, before the final dot), dot (after it)
    HOW    reset (the line is cut), close (it is ended), silent (it never answers), twice (it answers twice), much (it answers
           without end), drip (a letter a moment), nonsense, later (421 and the end)
Of "dot", the message is kept: "dot-lost" loses it. Each failing is written down as a line "STAGE HOW" in a file named "failed".
"""
import asyncio
import logging
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

# Its own faults are on purpose, and would be told at length.
logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)

FOLDER, CERTIFICATE, KEY, MODE = sys.argv[1:5]
ANSWERS = {
    "refused.example": "550 No such user here",
    "busy.example": "451 Greylisted, try again later",
    "full.example": "552 5.2.2 The mailbox is over its quota",
    "filling.example": "452 4.2.2 The mailbox is over its quota",
}


def fault(stage):
    """How the server is to fail at a stage, which is written down; None where it is not."""
    lasting, once = lines_of("fault"), lines_of("faults")
    how = next((line.split()[1] for line in [*lasting, *once][:1] if line.split()[0] == stage), None)
    if how is None:
        return None
    if not lasting:
        Path(FOLDER, "faults").write_text("".join(f"{line}\n" for line in once[1:]))
    with Path(FOLDER, "failed").open("a") as failed:
        failed.write(f"{stage} {how}\n")
    return how


def lines_of(name):
    try:
        return Path(FOLDER, name).read_text().splitlines()
    except FileNotFoundError:
        return []


class Faulty(SMTP):
    """Answers as it should, but where it was told to fail."""

    async def fail(self, how):
        """True where what was asked is not to go on."""
        if how is None:
            return False
        if how == "twice":
            self._writer.write(b"250 OK\r\n")
            return False
        if how == "nonsense":
            await self.push("Hello there")
        elif how == "later":
            await self.push("421 4.3.2 Shutting down")
            self.transport.close()
        elif how == "close":
            self.transport.close()
        elif how == "reset":
            self.transport.abort()
        elif how == "much":
            while self.transport is not None and not self.transport.is_closing():
                self._writer.write(b"250-" + b"x" * 1000 + b"\r\n")
                await asyncio.sleep(0)
                await self._writer.drain()
        elif how == "drip":
            while self.transport is not None and not self.transport.is_closing():
                self._writer.write(b"2")
                await asyncio.sleep(0.2)
        else:
            await asyncio.sleep(3600)
        return True

    async def push(self, status):
        if isinstance(status, bytes):
            status = status.decode()
        if status.startswith("220 ") and "ready" not in status.lower() and await self.fail(fault("greeting")):
            return
        await super().push(status)

    async def smtp_EHLO(self, hostname):
        if not await self.fail(fault("ehlo")):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if await self.fail(fault("starttls")):
            return
        how = fault("tls")
        if how is None:
            await super().smtp_STARTTLS(arg)
            return
        await self.push("220 Ready to start TLS")
        await self.fail(how)

    async def smtp_AUTH(self, arg):
        if not await self.fail(fault("auth")):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.fail(fault("mail")):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.fail(fault("rcpt")):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.fail(fault("data")):
            return
        how = fault("body")
        if how is None:
            await super().smtp_DATA(arg)
            return
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        await self._reader.read(1)
        await self.fail(how)


class Keeper:
    def __init__(self):
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = ANSWERS.get(address.split("@")[-1])
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if any(address.endswith("@large.example") for address in envelope.rcpt_tos):
            return "552 5.3.4 Message too big"
        how = fault("dot-lost")
        if how is not None:
            await server.fail(how)
            return "250 OK"
        self.count += 1
        secure = server.transport.get_extra_info("ssl_object") is not None
        head = f"{envelope.mail_from}\n{','.join(envelope.rcpt_tos)}\n{secure}\n".encode()
        Path(FOLDER, f"{self.count}.mail").write_bytes(head + envelope.original_content)
        if any(address.endswith("@cut.example") for address in envelope.rcpt_tos):
            server.transport.abort()
        await server.fail(fault("dot"))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"sacha", b"secret"), handled=False)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, KEY)
    keeper = Keeper()
    implicit = MODE == "implicit"

    def serve():
        return Faulty(
            keeper,
            # What it takes is as large as what it is given.
            data_size_limit=2**27,
            authenticator=authenticate,
            auth_required=True,
            auth_require_tls=not implicit,
            require_starttls=not implicit,
            tls_context=None if implicit else context,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(serve, "127.0.0.1", 0, ssl=context if implicit else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
