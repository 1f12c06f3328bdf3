# Contains the static binary and nothing else: no shell, no packages, no root user.
FROM rust:1.95-alpine AS build
RUN apk add --no-cache build-base linux-headers
WORKDIR /source
COPY . .
# Cache the downloaded and compiled crates between builds.
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
# Without users, it prints a single-use link that creates the first superuser: see `docker logs`.
CMD ["serve", "--init", "--listen", "0.0.0.0:8000"]
