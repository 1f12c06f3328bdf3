// Seeds a database, and takes screenshots of pages and of a terminal; see `make`.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const here = import.meta.dirname;
const root = join(here, "../..");
const require = createRequire(join(root, "tests/browser/package.json"));
const { chromium } = require("playwright-core");

const binary = process.env.VOUCHSAFE ?? join(root, "target/release/vouchsafe");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const everything = process.argv[2];
const home = mkdtempSync(join(tmpdir(), "vouchsafe-images-"));
const db = join(home, "vouchsafe.db");
const PASSWORD = "correct horse battery";

/** Runs a command, as if it were run this long ago. */
function run(ago, ...args) {
  const command = ["-f", `-${ago}`, binary, "--db", db, ...args];
  return execFileSync("faketime", command, { input: PASSWORD, encoding: "utf8", env: environment });
}

const environment = {
  PATH: process.env.PATH,
  HOME: home,
  TERM: "xterm-256color",
  USER: "root",
  VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB: "8",
  VOUCHSAFE_PASSWORD_HASH_ITERATIONS: "1",
};

const people = [
  ["ada", "Ada", "Lovelace"], ["carol", "Carol", "Danvers"], ["linus", "Linus", "Saldaña"],
  ["hedy", "Hedy", "Hopper"], ["ngoc", "Ngọc", "Featherstonehaugh"], ["zoe", "Zoë", "Noether"],
  ["bart", "Bartholomew", "Ivanova"], ["grace", "Grace", "Hopper"], ["frank", "Frank", "Saint-Exupéry"],
];

function seed() {
  run("300d", "createsuperuser", "--email", "ada@example.com", "--password-stdin");
  run("300d", "user", "edit", "ada@example.com", "--first-name", "Ada", "--last-name", "Lovelace");
  run("299d", "group", "add", "engineering");
  for (const [n, [name, first, last]] of people.slice(1).entries()) {
    const args = ["user", "add", `${name}@example.com`, "--first-name", first, "--last-name", last];
    run(`${280 - 31 * n}d`, ...args, "--password-stdin");
  }
  run("40d", "user", "edit", "carol@example.com", "--staff", "--add-group", "engineering");
  run("40d", "user", "edit", "grace@example.com", "--superuser", "--staff");
  for (let n = 1; n <= 60; n += 1) run("20d", "user", "add", `user${n}@example.org`, "--unusable-password");
  for (const [ago, name] of [["6d", "linus"], ["3d", "hedy"], ["2d", "bart"], ["26h", "grace"], ["17h", "carol"], ["3h", "ngoc"]]) {
    run(ago, "login", "--email", `${name}@example.com`, "--password-stdin", "--ttl", "30d");
  }
  run("100m", "login", "--email", "carol@example.com", "--password-stdin", "--name", "nightly backup");
  run("50m", "user", "deactivate", "linus@example.com");
  run("30m", "key", "rotate");
  // A month of sign-ins, of which each day has its own number.
  const days = Array.from({ length: 30 }, (_, n) => {
    const [weekday, noise] = [(n + 3) % 7, (n * 7919) % 23];
    return `(unixepoch() / 86400 - ${29 - n}, ${weekday > 4 ? 40 + noise : 165 + 2 * noise}, ${n === 27 ? 148 : 2 + (noise % 9)})`;
  });
  execFileSync("sqlite3", [db, `pragma busy_timeout = 5000; insert or replace into sign_ins_by_day values ${days};`]);
}

async function serve(...args) {
  const child = spawn(binary, ["--db", db, "serve", "--listen", "127.0.0.1:0", ...args], { env: environment });
  child.stderr.resume();
  const lines = createInterface({ input: child.stdout });
  const url = (await lines[Symbol.asyncIterator]().next()).value;
  return { url, stop: () => new Promise((done) => child.once("exit", done) && child.kill()) };
}

const links = ["Tide Wiki=https://wiki.example.com/", "Forge=https://git.example.com/", "Photos=https://photos.example.com/"];
const brand = ["--brand-message", "Trouble signing in? Ask the IT desk.", "--brand-privacy", "https://example.com/privacy"];

const agent = (name) => ({
  linux: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  iphone: "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
  windows: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
})[name];

const looks = {
  "1280-light": { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  "1280-dark": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  "390-light": { viewport: { width: 390, height: 844 }, colorScheme: "light", isMobile: true, hasTouch: true },
  "390-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark", isMobile: true, hasTouch: true },
};

async function signIn(browser, url, email, options = {}) {
  const context = await browser.newContext({ userAgent: agent("linux"), ...options });
  const page = await context.newPage();
  await page.goto(`${url}/signin`);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((there) => !there.pathname.includes("signin"));
  return page;
}

/** Takes a screenshot of the current page, or of all of them in each look. */
async function shoot(browser, page, name, look, fullPage) {
  const context = await browser.newContext({ ...looks[look], deviceScaleFactor: everything ? 1 : 1.5 });
  await context.addCookies(await page.context().cookies());
  const copy = await context.newPage();
  const html = await page.content();
  const url = page.url();
  await copy.route(url, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await copy.goto(url);
  const path = everything ? join(everything, `${name}-${look}.png`) : join(here, `${name}.png`);
  await copy.screenshot({ path, fullPage });
  await context.close();
}

const pages = {
  home: "/", account: "/account", dashboard: "/admin/", users: "/admin/users/", "users-none": "/admin/users/?q=hooper&status=active",
  user: "/admin/users/2", "user-add": "/admin/users/add", deactivate: "/admin/users/2/deactivate", delete: "/admin/users/2/delete",
  audit: "/admin/audit/", live: "/admin/audit/live", keys: "/admin/keys/", lockouts: "/admin/lockouts/", "lockouts-clear": "/admin/lockouts/clear",
  health: "/admin/health/", missing: "/nowhere",
};

async function all(browser, url, page) {
  mkdirSync(everything, { recursive: true });
  const keys = await page.goto(`${url}/admin/keys/`).then(() => page.getByRole("link", { name: /^Retire/ }).first().getAttribute("href"));
  for (const [name, path] of Object.entries({ ...pages, retire: keys })) {
    await page.setExtraHTTPHeaders({ accept: "text/html" });
    await page.goto(`${url}${path}`);
    for (const look of Object.keys(looks)) await shoot(browser, page, name, look, true);
  }
  const stranger = await (await browser.newContext()).newPage();
  for (const [name, path] of [["signed-out", "/"], ["sign-in", "/signin"], ["expired", "/signin?flash=ended"], ["missing-out", "/nowhere"]]) {
    await stranger.setExtraHTTPHeaders({ accept: "text/html" });
    await stranger.goto(`${url}${path}`);
    for (const look of Object.keys(looks)) await shoot(browser, stranger, name, look, true);
  }
  await stranger.goto(`${url}/signin`);
  await stranger.getByLabel("Email address").fill("carol@example.com");
  await stranger.getByLabel("Password", { exact: true }).fill("wrong");
  await stranger.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  for (const look of Object.keys(looks)) await shoot(browser, stranger, "sign-in-wrong", look, true);
  const carol = await signIn(browser, url, "carol@example.com", { userAgent: agent("iphone") });
  await carol.goto(`${url}/admin/users/2`);
  for (const look of Object.keys(looks)) await shoot(browser, carol, "user-staff", look, true);
  await page.goto(`${url}/admin/users/add`);
  await page.getByLabel("Email address").fill("carol@example.com");
  await page.getByRole("main").getByRole("button", { name: "Add user" }).click();
  for (const look of Object.keys(looks)) await shoot(browser, page, "user-add-faulty", look, true);
}

/** What a terminal shows after these commands, as HTML. */
function terminal(commands) {
  const session = `images-${process.pid}`;
  const shell = ["env", "-i", ...Object.entries({ ...environment, PATH: `${home}:/usr/bin:/bin`, PS1: "$ ", VOUCHSAFE_DB: db, VOUCHSAFE_PAGER: "cat" }).map(([name, value]) => `${name}=${value}`), "bash", "--norc", "--noprofile"];
  const tmux = (...args) => execFileSync("tmux", ["-L", session, ...args], { encoding: "utf8" });
  execFileSync("ln", ["-sf", binary, join(home, "vouchsafe")]);
  tmux("new-session", "-d", "-x", "80", "-y", "40", ...shell);
  const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  pause(500);
  for (const command of commands) {
    tmux("send-keys", command, "Enter");
    pause(1500);
  }
  const text = tmux("capture-pane", "-p", "-e").trimEnd();
  tmux("kill-server");
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const colors = { 1: "font-weight:bold", 2: "color:#8b95a5", 31: "color:#ff9b9b", 32: "color:#7fd6a3", 33: "color:#f0bd6a", 36: "color:#7fd0e0" };
  let open = 0;
  const html = escaped.replace(/\x1b\[([\d;]*)m/g, (_, codes) => {
    let spans = "";
    for (const code of codes.split(";")) {
      if (code === "" || code === "0" || code === "39" || code === "22") {
        spans += "</span>".repeat(open);
        open = 0;
      } else if (colors[code]) {
        spans += `<span style="${colors[code]}">`;
        open += 1;
      }
    }
    return spans;
  });
  return `<body style="margin:0;background:#14181f;color:#e8ebf0"><pre style="margin:0;padding:16px 20px;width:80ch;font:14px/1.45 'DejaVu Sans Mono',monospace">${html}</pre>`;
}

try {
  seed();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const server = await serve(...links.flatMap((link) => ["--link", link]), ...brand);
  await signIn(browser, server.url, "ada@example.com", { userAgent: agent("iphone") });
  await signIn(browser, server.url, "ada@example.com", { userAgent: agent("windows") });
  const guesser = await (await browser.newContext()).newPage();
  for (let n = 0; n < 6; n += 1) {
    await guesser.goto(`${server.url}/signin`);
    await guesser.getByLabel("Email address").fill("grace@example.com");
    await guesser.getByLabel("Password", { exact: true }).fill("wrong");
    await guesser.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  }
  // The first checks of a server run after two seconds.
  await new Promise((done) => setTimeout(done, 4000));
  const page = await signIn(browser, server.url, "ada@example.com");
  if (everything) {
    await all(browser, server.url, page);
  } else {
    for (const [name, path, look] of [["dashboard", "/admin/", "1280-light"], ["users", "/admin/users/", "1280-light"], ["home", "/", "1280-dark"], ["audit", "/admin/audit/", "1280-dark"]]) {
      await page.goto(`${server.url}${path}`);
      await shoot(browser, page, name, look, false);
    }
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`${server.url}/signin`);
    await shoot(browser, stranger, "sign-in", "390-light", false);
    writeFileSync(join(home, "terminal.html"), terminal([
      "clear; vouchsafe",
      "vouchsafe user list --limit 5 --sort last_login --reverse",
      "vouchsafe user deactivate bart@example.com hedy@example.com",
      "vouchsafe audit list --last 4",
      "vouchsafe user show adda@example.com",
    ]));
    const context = await browser.newContext({ viewport: { width: 720, height: 400 }, deviceScaleFactor: 1.5 });
    const shown = await context.newPage();
    await shown.goto(`file://${join(home, "terminal.html")}`);
    await shown.locator("pre").screenshot({ path: join(here, "terminal.png") });
  }
  await server.stop();
  await browser.close();
} finally {
  rmSync(home, { recursive: true });
}
