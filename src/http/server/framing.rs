//! Strict HTTP/1.1 framing, enforced before hyper reads a connection.
//!
//! hyper accepts more than RFC 9112 allows: bare line feeds, several `Host` fields, and
//! `Content-Length` together with chunks. With each of them, a proxy and this server could see
//! different requests (request smuggling). [`StrictFraming`] follows the framing of each message,
//! checks each head as a whole, and passes on only unambiguous input. It replaces anything else by
//! a byte that no request begins with, so that hyper answers the requests before it, then answers
//! 400, and closes the connection.

mod syntax;

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use syntax::{Line, body_of, chunk_size, count_text, is_line_end, may_follow, push_line};
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
                Line::Partial => (1, None),
                Line::Invalid => (1, Some(FramingState::Refused)),
                Line::Complete => {
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
                Line::Partial => (1, None),
                Line::Invalid => (1, Some(FramingState::Refused)),
                Line::Complete => {
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
