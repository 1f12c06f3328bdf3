# The static binary and nothing else: no shell, no package, no root.
FROM rust:1.95-alpine AS build
RUN apk add --no-cache build-base linux-headers
WORKDIR /source
COPY . .
# What cargo has fetched and built is kept for the next time.
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/source/target \
    cargo build --locked --release --bin vouchsafe \
    && cp target/release/vouchsafe /vouchsafe && mkdir -m 700 /data

FROM scratch
COPY --from=build /vouchsafe /vouchsafe
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
ENV VOUCHSAFE_DB=/data/vouchsafe.db
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s CMD ["/vouchsafe", "healthcheck"]
ENTRYPOINT ["/vouchsafe"]
# Without users it prints a link that makes the first superuser, good once: `docker logs` has it.
CMD ["serve", "--init", "--listen", "0.0.0.0:8000"]
