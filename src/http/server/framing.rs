//! Strict HTTP/1.1 framing, enforced before hyper reads a connection.
//!
//! hyper accepts more than RFC 9112 allows: bare line feeds, several `Host` fields, and
//! `Content-Length` together with chunks. With each of them, a proxy and this server could see
//! different requests (request smuggling). [`StrictFraming`] follows the framing of each message,
//! checks each head as a whole, and passes on only unambiguous input. It replaces anything else by
//! a byte that no request begins with, so that hyper answers the requests before it, then answers
//! 400, and closes the connection.

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// How long a write waits for the client to read at least a part of the response.
const WRITE_DEADLINE: Duration = Duration::from_secs(10);

/// The maximum size of a head and its maximum number of fields. Larger heads are passed on, and
/// hyper refuses them.
pub(super) const MAX_HEAD_BYTES: usize = 16 * 1024;
pub(super) const MAX_HEAD_FIELDS: usize = 64;

/// The maximum length of a chunk-size line or a trailer line.
const MAX_LINE_BYTES: usize = 256;

/// The byte that replaces refused input; hyper answers it with 400.
const REFUSED: u8 = 0;

/// Follows the framing of the messages on one connection.
#[derive(Default)]
struct Framing {
    state: FramingState,
}

enum FramingState {
    /// A head that is not complete yet.
    Head(Vec<u8>),
    /// The number of body bytes that remain.
    Body(u64),
    /// A chunk-size line that is not complete yet.
    ChunkSize(Vec<u8>),
    /// The number of chunk bytes that remain before the line end.
    Chunk(u64),
    /// The bytes that remain of the line end after a chunk.
    ChunkEnd(&'static [u8]),
    /// A trailer line that is not complete yet.
    Trailer(Vec<u8>),
    /// A head beyond hyper's limits: all input is passed on, and hyper refuses it.
    TooLong,
    /// Input was refused: nothing more is passed on.
    Refused,
}

impl Default for FramingState {
    fn default() -> Self {
        Self::Head(Vec::new())
    }
}

impl Framing {
    /// Appends the part of `input` that may pass to `out`.
    fn push(&mut self, mut input: &[u8], out: &mut Vec<u8>) {
        while !input.is_empty() {
            let (taken, next) = self.step(input, out);
            input = &input[taken..];
            if let Some(next) = next {
                if matches!(next, FramingState::Refused) {
                    out.push(REFUSED);
                }
                self.state = next;
            }
        }
    }

    /// Consumes some bytes; returns how many, and the next state if it changes.
    fn step(&mut self, input: &[u8], out: &mut Vec<u8>) -> (usize, Option<FramingState>) {
        match &mut self.state {
            FramingState::Head(head) => read_head(head, input, out),
            FramingState::Body(left) | FramingState::Chunk(left) => {
                let taken = usize::try_from(*left).unwrap_or(usize::MAX).min(input.len());
                out.extend_from_slice(&input[..taken]);
                *left -= taken as u64;
                let ended = *left == 0;
                let next = match self.state {
                    FramingState::Body(_) => FramingState::default(),
                    _ => FramingState::ChunkEnd(b"\r\n"),
                };
                (taken, ended.then_some(next))
            }
            FramingState::ChunkSize(line) => match push_line(line, input[0]) {
                Line::Open => (1, None),
                Line::Bad => (1, Some(FramingState::Refused)),
                Line::Whole => {
                    let next = match chunk_size(line) {
                        None => return (1, Some(FramingState::Refused)),
                        Some(0) => FramingState::Trailer(Vec::new()),
                        Some(size) => FramingState::Chunk(size),
                    };
                    out.append(line);
                    (1, Some(next))
                }
            },
            FramingState::ChunkEnd(expected) => {
                if input[0] != expected[0] {
                    return (1, Some(FramingState::Refused));
                }
                out.push(input[0]);
                *expected = &expected[1..];
                let ended = expected.is_empty();
                (1, ended.then(|| FramingState::ChunkSize(Vec::new())))
            }
            FramingState::Trailer(line) => match push_line(line, input[0]) {
                Line::Open => (1, None),
                Line::Bad => (1, Some(FramingState::Refused)),
                Line::Whole => {
                    let last = line == b"\r\n";
                    out.append(line);
                    (1, last.then(FramingState::default))
                }
            },
            FramingState::TooLong => {
                out.extend_from_slice(input);
                (input.len(), None)
            }
            FramingState::Refused => (input.len(), None),
        }
    }
}

/// Consumes bytes of a head, up to its end or the first byte that is not allowed in one.
///
/// A head that arrives in one piece, as nearly all do, is scanned once and copied once.
fn read_head(head: &mut Vec<u8>, input: &[u8], out: &mut Vec<u8>) -> (usize, Option<FramingState>) {
    let mut last = head.last().copied();
    let mut taken = 0;
    while taken < input.len() {
        let room = MAX_HEAD_BYTES + 1 - head.len() - taken;
        let ahead = &input[taken..];
        // Only the first byte of a run of text needs a check: text may follow text.
        let text = count_text(&ahead[..ahead.len().min(room)]);
        let next = &ahead[..text.max(1)];
        if !may_follow(last, next[0]) {
            return (taken + 1, Some(FramingState::Refused));
        }
        last = next.last().copied();
        taken += next.len();
        if next.len() == room {
            out.append(head);
            out.extend_from_slice(&input[..taken]);
            return (taken, Some(FramingState::TooLong));
        }
        if last != Some(b'\n') || !is_line_end(head, &input[..taken]) {
            continue;
        }
        let whole = if head.is_empty() {
            &input[..taken]
        } else {
            head.extend_from_slice(&input[..taken]);
            head.as_slice()
        };
        if whole == b"\r\n" {
            // RFC 9112 section 2.2: an empty line before a request is ignored.
            return (taken, Some(FramingState::default()));
        }
        let next = body_of(whole).unwrap_or(FramingState::Refused);
        if !matches!(next, FramingState::Refused) {
            out.extend_from_slice(whole);
        }
        return (taken, Some(next));
    }
    head.extend_from_slice(input);
    (input.len(), None)
}

/// Whether `before` and `bytes` together are an empty line or end with one.
fn is_line_end(before: &[u8], bytes: &[u8]) -> bool {
    let from_end = |place: usize| {
        let bytes = bytes.iter().rev();
        bytes.chain(before.iter().rev()).nth(place).copied()
    };
    let is_first = before.len() + bytes.len() == 2;
    from_end(1) == Some(b'\r')
        && (is_first || (from_end(2) == Some(b'\n') && from_end(3) == Some(b'\r')))
}

/// The number of text bytes at the start.
fn count_text(bytes: &[u8]) -> usize {
    // In blocks of sixteen, which the compiler turns into vector comparisons.
    let blocks = bytes.chunks_exact(16);
    let whole = blocks
        .take_while(|block| block.iter().fold(true, |all, byte| all & is_text(*byte)))
        .count()
        * 16;
    whole + bytes[whole..].iter().take_while(|byte| is_text(**byte)).count()
}

fn is_text(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

/// Whether `byte` may follow `last` in a head: printable ASCII, tabs, and carriage returns followed
/// by line feeds. No line begins with a space or a tab (obsolete line folding).
fn may_follow(last: Option<u8>, byte: u8) -> bool {
    match last {
        Some(b'\r') => byte == b'\n',
        Some(b'\n') => matches!(byte, b'\r' | b'!'..=b'~'),
        _ => byte == b'\r' || is_text(byte),
    }
}

/// Whether the last byte of a line may follow the byte before it.
fn is_plain(line: &[u8]) -> bool {
    match line {
        [.., before, last] => may_follow(Some(*before), *last),
        [last] => may_follow(None, *last),
        [] => true,
    }
}

enum Line {
    Open,
    Whole,
    Bad,
}

fn push_line(line: &mut Vec<u8>, byte: u8) -> Line {
    line.push(byte);
    match line.as_slice() {
        [.., b'\r', b'\n'] => Line::Whole,
        line if line.len() > MAX_LINE_BYTES || !is_plain(line) || byte == b'\n' => Line::Bad,
        _ => Line::Open,
    }
}

/// Parses a chunk size in hexadecimal digits. Chunk extensions are refused: none is supported.
fn chunk_size(line: &[u8]) -> Option<u64> {
    let digits = line.strip_suffix(b"\r\n")?;
    let is_size = (1..=8).contains(&digits.len()) && digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_size)?;
    u64::from_str_radix(digits, 16).ok()
}

/// The state after a complete head; `None` if the head is invalid or ambiguous.
fn body_of(head: &[u8]) -> Option<FramingState> {
    let mut fields = [httparse::EMPTY_HEADER; MAX_HEAD_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(head) {
        Ok(httparse::Status::Complete(length)) if length == head.len() => {}
        // Passed on, because hyper answers it with the right status.
        Err(httparse::Error::TooManyHeaders) => return Some(FramingState::TooLong),
        _ => return None,
    }
    // The bytes after CONNECT are not HTTP. TRACE needs no check: no route has it, so it gets 405.
    if matches!(request.method, Some("CONNECT") | None) {
        return None;
    }
    let values = |name: &str| -> Vec<&[u8]> {
        let named = |field: &&httparse::Header<'_>| field.name.eq_ignore_ascii_case(name);
        request.headers.iter().filter(named).map(|field| field.value).collect()
    };
    let is_old = request.version == Some(0);
    match values("host").as_slice() {
        [host] if is_host(host) => {}
        [] if is_old => {}
        _ => return None,
    }
    match (values("content-length").as_slice(), values("transfer-encoding").as_slice()) {
        ([], []) => Some(FramingState::default()),
        ([length], []) => Some(match content_length(length)? {
            0 => FramingState::default(),
            length => FramingState::Body(length),
        }),
        ([], [coding]) if coding.eq_ignore_ascii_case(b"chunked") && !is_old => {
            Some(FramingState::ChunkSize(Vec::new()))
        }
        _ => None,
    }
}

fn content_length(value: &[u8]) -> Option<u64> {
    let is_number = (1..=18).contains(&value.len()) && value.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(value).ok().filter(|_| is_number)?.parse().ok()
}

/// Whether a value is a host name or an address, with an optional port, and has no characters that
/// could be parsed as a path or credentials.
fn is_host(value: &[u8]) -> bool {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~:[]%".contains(b);
    !value.is_empty() && value.len() <= 255 && value.iter().all(plain)
}

/// A connection that enforces strict framing on its input and a deadline on its writes.
pub(super) struct StrictFraming<I> {
    stream: I,
    framing: Framing,
    /// Checked bytes, the first `read` of which were already read.
    passed: Vec<u8>,
    read: usize,
    stalled: Option<Pin<Box<Sleep>>>,
}

impl<I> StrictFraming<I> {
    pub(super) fn new(stream: I) -> Self {
        Self { stream, framing: Framing::default(), passed: Vec::new(), read: 0, stalled: None }
    }

    /// The underlying connection, without further checks.
    pub(super) fn into_inner(self) -> I {
        self.stream
    }

    /// Fails a write that makes no progress within [`WRITE_DEADLINE`].
    fn within_deadline<T>(
        &mut self,
        cx: &mut Context<'_>,
        progress: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if progress.is_ready() {
            self.stalled = None;
            return progress;
        }
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(WRITE_DEADLINE)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for StrictFraming<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        while this.read == this.passed.len() {
            this.passed.clear();
            this.read = 0;
            if matches!(this.framing.state, FramingState::Refused) {
                // hyper sees the end of the connection here, even in the middle of a body.
                return Poll::Ready(Ok(()));
            }
            let mut bytes = [const { MaybeUninit::uninit() }; 8192];
            let mut arrived = ReadBuf::uninit(&mut bytes);
            ready!(Pin::new(&mut this.stream).poll_read(cx, &mut arrived))?;
            if arrived.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            this.framing.push(arrived.filled(), &mut this.passed);
        }
        let waiting = &this.passed[this.read..];
        let taken = waiting.len().min(buffer.remaining());
        buffer.put_slice(&waiting[..taken]);
        this.read += taken;
        Poll::Ready(Ok(()))
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for StrictFraming<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let progress = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.within_deadline(cx, progress)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let progress = Pin::new(&mut self.stream).poll_flush(cx);
        self.within_deadline(cx, progress)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(fuzzing)]
pub(crate) fn check_framing(input: &[u8]) {
    let pass = |pieces: &mut dyn Iterator<Item = &[u8]>| {
        let (mut framing, mut out) = (Framing::default(), Vec::new());
        pieces.for_each(|piece| framing.push(piece, &mut out));
        out
    };
    let whole = pass(&mut std::iter::once(input));
    assert_eq!(whole, pass(&mut input.chunks(1)), "the result depends on how the input is split");
    assert_eq!(whole, pass(&mut input.chunks(7)), "the result depends on how the input is split");
    assert!(whole.len() <= input.len() + 1);
}

#[cfg(test)]
mod tests;
