"""A mail server with TLS and passwords (aiosmtpd, from Debian): keeps what it takes as files, and refuses who it is told to.

    python3 smtp-server.py FOLDER CERTIFICATE KEY implicit|starttls

Prints its port once it listens. Takes mail from sacha with the password "secret"; refuses recipients at refused.example
for good, at busy.example for now and at full.example and filling.example for want of room; finds any message
for large.example too big; drops the line after the message for cut.example.
"""
import asyncio
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

FOLDER, CERTIFICATE, KEY, MODE = sys.argv[1:5]
ANSWERS = {
    "refused.example": "550 No such user here",
    "busy.example": "451 Greylisted, try again later",
    "full.example": "552 5.2.2 The mailbox is over its quota",
    "filling.example": "452 4.2.2 The mailbox is over its quota",
}


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
        self.count += 1
        secure = server.transport.get_extra_info("ssl_object") is not None
        head = f"{envelope.mail_from}\n{','.join(envelope.rcpt_tos)}\n{secure}\n".encode()
        Path(FOLDER, f"{self.count}.mail").write_bytes(head + envelope.original_content)
        if any(address.endswith("@cut.example") for address in envelope.rcpt_tos):
            server.transport.abort()
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"sacha", b"secret"), handled=False)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, KEY)
    keeper = Keeper()
    implicit = MODE == "implicit"

    def serve():
        return SMTP(
            keeper,
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
