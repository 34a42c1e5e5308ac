"""Pre-signed links in the form of AWS signature 4, as the service's storage gives them out.

The signature is our own HMAC over method, path, query and the signed headers: a link that was changed is refused.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote, urlencode

from attrs import field, frozen

_DATE = "%Y%m%dT%H%M%SZ"


@frozen
class SignedLink:
    """A request to be signed: method and path, and the headers that the signature covers (lower-case names)."""

    method: str
    path: str
    headers: Mapping[str, str] = field(factory=dict)

    def signed(self, secret: bytes, now_ms: int, seconds: int) -> str:
        """Returns path and query of the link, which is good for that many seconds from now."""
        date = datetime.fromtimestamp(now_ms / 1000, UTC).strftime(_DATE)
        query = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Date": date,
            "X-Amz-SignedHeaders": ";".join(sorted([*self.headers, "host"])),
            "X-Amz-Expires": str(seconds),
            "X-Amz-Credential": f"MOCK/{date[:8]}/us-west-2/s3/aws4_request",
        }
        query["X-Amz-Signature"] = self._signature(secret, query)
        return f"{quote(self.path)}?{urlencode(query)}"

    def verify(self, secret: bytes, query_string: str, now_ms: int) -> str | None:
        """Returns the storage's error code: AccessDenied, SignatureDoesNotMatch or ExpiredToken; None if the link is
        good."""
        query = dict(parse_qsl(query_string, keep_blank_values=True))
        signature = query.pop("X-Amz-Signature", None)
        if signature is None:
            return "AccessDenied"
        # Compared in constant time, and before anything in the query is believed.
        if not hmac.compare_digest(signature.encode(), self._signature(secret, query).encode()):
            return "SignatureDoesNotMatch"
        start = datetime.strptime(query["X-Amz-Date"], _DATE).replace(tzinfo=UTC).timestamp()
        return "ExpiredToken" if now_ms >= (start + int(query["X-Amz-Expires"])) * 1000 else None

    @staticmethod
    def covers(query_string: str) -> list[str]:
        """Returns the names of the headers, without host, that the signature of a link covers."""
        names = dict(parse_qsl(query_string)).get("X-Amz-SignedHeaders", "").split(";")
        return [name for name in names if name and name != "host"]

    def _signature(self, secret: bytes, query: Mapping[str, str]) -> str:
        headers = [f"{name}:{value}" for name, value in sorted(self.headers.items())]
        lines = [self.method, self.path, urlencode(sorted(query.items())), *headers]
        text = "\n".join(lines)  # pragma: no mutate: signing and verifying join alike
        return hmac.new(secret, text.encode(errors="surrogatepass"), hashlib.sha256).hexdigest()
