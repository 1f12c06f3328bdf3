// Drives the pages in a real browser as a user, as staff, and as a superuser. Each page is checked at
// three widths in both color schemes, and axe-core must find no violations on it.
//
//   npm ci && npm test
//
// VOUCHSAFE names the binary, CHROMIUM the browser, SHOTS a directory for screenshots.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const here = import.meta.dirname;
const binary = process.env.VOUCHSAFE ?? join(here, "../../target/release/vouchsafe");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const home = mkdtempSync(join(tmpdir(), "vouchsafe-browser-"));
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const PASSWORD = "correct horse battery";
const NEW = "another good phrase";
const ADA = "ada@example.com";
const BOB = "bob@example.com";
const CAROL = "carol@example.com";
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
const EVIL = `<img src=x onerror="alert(1)">`;

const db = join(home, "vouchsafe.db");
const vouchsafe = (...args) =>
  execFileSync(binary, ["--db", db, ...args], { input: PASSWORD, encoding: "utf8" });

/** Starts a server; returns its address, its log, and a function that stops it. */
async function serve(...args) {
  const child = spawn(binary, ["--db", db, "serve", "--listen", "127.0.0.1:0", ...args]);
  let log = "";
  child.stderr.on("data", (text) => (log += text));
  const lines = createInterface({ input: child.stdout });
  const url = (await lines[Symbol.asyncIterator]().next()).value;
  return { url, log: () => log, stop: () => new Promise((done) => child.once("exit", done) && child.kill()) };
}

const WIDTHS = [390, 768, 1280];
const SCHEMES = ["light", "dark"];

// A name of this machine that browsers do not trust as they trust loopback names.
const lan = "--host-resolver-rules=MAP lan.example 127.0.0.1";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", lan] });
let server;
let passed = 0;
const looked = new Set();
const alerts = [];
const hosts = new Set();

/** Opens a page in a new browser context. Scripts are disabled unless requested. */
async function person(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  page.on("dialog", (dialog) => alerts.push(dialog.message()) && dialog.dismiss());
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  return page;
}

/** Checks the current page, with its script, at every width and in both color schemes. */
async function look(page, name) {
  looked.add(name);
  const [url, cookies] = [page.url(), await page.context().cookies()];
  // The response to a form cannot be requested again, so its HTML is served from here.
  const html = await page.content();
  const context = await browser.newContext({ bypassCSP: true });
  await context.addCookies(cookies);
  const copy = await context.newPage();
  copy.on("dialog", (dialog) => alerts.push(dialog.message()) && dialog.dismiss());
  copy.on("pageerror", (error) => assert.fail(`${name}: ${error}`));
  await copy.route(url, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await copy.goto(url);
  await copy.evaluate(axe);
  for (const width of [320, ...WIDTHS, 1920]) {
    await copy.setViewportSize({ width, height: 900 });
    const wide = await copy.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name}, at ${width} pixels, is ${wide} pixels too wide`);
    for (const colorScheme of WIDTHS.includes(width) ? SCHEMES : []) {
      await copy.emulateMedia({ colorScheme });
      const { violations } = await copy.evaluate(() => axe.run());
      const shown = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html}`);
      assert.deepEqual(shown, [], `${name}, ${width}, ${colorScheme}`);
      if (shots) await copy.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await context.close();
}

async function journey(name, run) {
  await run();
  passed += 1;
  console.log(`ok   ${name}`);
}

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("link", { name, exact: true });
const field = (page, name) => page.getByLabel(name, { exact: true });
const says = (page, text) => page.getByText(text, { exact: false }).first().waitFor({ timeout: 5000 });
const path = (page) => new URL(page.url()).pathname + new URL(page.url()).search;
const side = (page, name) => page.getByRole("navigation", { name: "Administration" }).getByRole("link", { name });

async function signIn(page, email, password = PASSWORD) {
  await page.goto(`${server.url}/signin`);
  await field(page, "Email address").fill(email);
  await field(page, "Password").fill(password);
  await button(page, "Sign in").click();
}

async function signOut(page) {
  await page.getByRole("button", { name: /Your menu$/ }).click();
  await button(page, "Sign out").click();
}

await journey("an operator creates the first superuser with a link that works once", async () => {
  server = await serve("--init");
  const setup = /http:\/\/\S+\/link\/\S+/.exec(server.log())[0];
  const page = await person();
  await page.goto(setup);
  await look(page, "setup");
  await field(page, "Email address").fill(ADA);
  await field(page, "First name").fill("Ada");
  await field(page, "New password").fill("short");
  await field(page, "Repeat new password").fill("short");
  await button(page, "Create superuser").click();
  await says(page, "This password is too short");
  assert.equal(await field(page, "Email address").inputValue(), ADA, "the input is kept");
  assert.equal(await page.title(), "Error: Set up vouchsafe · vouchsafe");
  await look(page, "setup-refused");
  await field(page, "New password").fill(PASSWORD);
  await field(page, "Repeat new password").fill(PASSWORD);
  await button(page, "Create superuser").click();
  await says(page, "The first superuser was created");
  await page.goto(setup);
  await says(page, "This link has expired");
  await look(page, "link-over");
});

vouchsafe("user", "add", BOB, "--first-name", EVIL, "--last-name", "Builder", "--password-stdin");
vouchsafe("user", "add", CAROL, "--staff", "--password-stdin");
for (let n = 0; n < 55; n += 1) vouchsafe("user", "add", `user${n}@example.org`, "--unusable-password");

await journey("a user signs in and manages their account", async () => {
  const page = await person({ userAgent: `Netscape ${EVIL}` });
  await page.goto(`${server.url}/`);
  await look(page, "home-signed-out");
  await signIn(page, BOB, "wrong");
  await says(page, "The email address or the password is wrong");
  assert.equal(await field(page, "Email address").inputValue(), BOB);
  await look(page, "signin-refused");
  await field(page, "Password").fill(PASSWORD);
  await button(page, "Sign in").click();
  await says(page, "Hello, <img");
  await says(page, "This is your first sign-in");
  await says(page, "1 in the last 7 days");
  await look(page, "home");
  assert.equal(await link(page, "Administration").count(), 0);

  await link(page, "Account").first().click();
  await look(page, "account");
  await field(page, "First name").fill("Bob");
  await button(page, "Save name").click();
  await says(page, "Your name was changed");
  const elsewhere = await person({ userAgent: FIREFOX });
  await signIn(elsewhere, BOB);
  await page.reload();
  await button(page, "Sign out Firefox on Windows").click();
  await says(page, "The session was ended");
  await elsewhere.reload();
  await says(elsewhere, "You are not signed in");

  await signIn(elsewhere, BOB);
  const third = await person({ userAgent: FIREFOX });
  await signIn(third, BOB);
  await page.reload();
  await button(page, "Sign out everywhere else").click();
  await says(page, "You are signed out everywhere else");
  for (const other of [elsewhere, third]) {
    await other.reload();
    await says(other, "You are not signed in");
  }

  const download = page.waitForEvent("download");
  await link(page, "Download").click();
  const data = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.equal(data.user.email, BOB);
  assert.equal(data.sessions.length, 1);
  assert.ok(!JSON.stringify(data).includes("argon2"), "no hash is in the download");

  await field(page, "Current password").fill("wrong");
  await field(page, "New password").fill(NEW);
  await field(page, "Repeat new password").fill(NEW);
  await button(page, "Change password").click();
  await says(page, "Your old password was entered incorrectly");
  await look(page, "account-refused");
  await field(page, "Current password").fill(PASSWORD);
  await field(page, "New password").fill(NEW);
  await field(page, "Repeat new password").fill(NEW);
  await button(page, "Change password").click();
  await says(page, "Your password was changed");
  await page.goto(`${server.url}/admin/`);
  await says(page, "Only staff may see this");
  await look(page, "not-allowed");
  await page.goto(`${server.url}/nowhere`);
  await says(page, "This page does not exist");
  await look(page, "not-found");
  await page.goto(`${server.url}/account`);
  execFileSync("sqlite3", [db, "pragma busy_timeout = 5000; update sessions set expires_at = 1 where kind = 'browser'"]);
  await button(page, "Save name").click();
  await says(page, "Your session has ended");
  await look(page, "session-ended");
  await signIn(page, BOB, NEW);
  await signOut(page);
  await says(page, "You are not signed in");
});

await journey("a user signs in by keyboard alone, and finds links by their accessible names", async () => {
  const page = await person();
  await page.goto(`${server.url}/signin`);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "vouchsafe", "only the name precedes the form");
  await page.keyboard.press("Tab");
  await page.keyboard.type(CAROL);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await says(page, `Hello, ${CAROL}`);
  const names = await page.getByRole("navigation", { name: "Main" }).getByRole("link").allInnerTexts();
  assert.deepEqual(names, ["Home", "Account", "Administration"]);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "Skip to content");
  for (let n = 0; n < 20 && !/Your menu/.test(await page.locator(":focus").innerText()); n += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await button(page, "Sign out").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await button(page, "Sign out").isVisible(), false, "Escape closes the menu");
});

await journey("a user signs in over plain HTTP at a name other than localhost", async () => {
  const page = await person();
  await page.goto(`${server.url.replace("127.0.0.1", "lan.example")}/signin`);
  await field(page, "Email address").fill(CAROL);
  await field(page, "Password").fill(PASSWORD);
  await button(page, "Sign in").click();
  await says(page, `Hello, ${CAROL}`);
  await signOut(page);
  await says(page, "You are not signed in");
});

await journey("the script of the pages copies, reveals, and selects, and shows local times", async () => {
  const page = await person({ javaScriptEnabled: true, permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${server.url}/signin`);
  await field(page, "Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Show the password" }).click();
  assert.equal(await page.locator("#signin-password").getAttribute("type"), "text");
  await page.getByRole("button", { name: "Hide the password" }).click();
  assert.equal(await page.locator("#signin-password").getAttribute("type"), "password");
  await signIn(page, ADA);
  await page.goto(`${server.url}/admin/users/?q=example.org`);
  await page.getByLabel("Select all on this page").check();
  assert.equal(await page.locator("tbody input:checked").count(), 50);
  const title = await page.locator("time[data-local]").first().getAttribute("title");
  assert.match(title, /20\d\d at /, "the time zone of the reader");
  await page.goto(`${server.url}/admin/users/?q=user7@example.org`);
  await link(page, "user7@example.org").click();
  await button(page, "Create one-time link").click();
  await button(page, "Copy").click();
  await button(page, "Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await field(page, "One-time link").inputValue());
});

await journey("staff can view everything and change nothing", async () => {
  const page = await person();
  await page.goto(`${server.url}/admin/`);
  assert.equal(path(page), "/admin/login/?next=/admin/");
  await field(page, "Email address").fill(CAROL);
  await field(page, "Password").fill(PASSWORD);
  await button(page, "Sign in").click();
  assert.equal(path(page), "/admin/", "signing in redirects to the requested page");
  await says(page, "Only superusers can make changes");
  await look(page, "dashboard-staff");
  await side(page, "Users").click();
  await says(page, "Only superusers can make changes");
  assert.equal(await page.getByRole("checkbox").count() + (await link(page, "Add user").count()), 0);
  await look(page, "users-staff");
  await page.getByRole("row").filter({ hasText: BOB }).getByRole("link").click();
  await look(page, "user-staff");
  assert.equal(await page.getByRole("main").getByRole("button").count(), 0);
  for (const place of ["Audit log", "Signing keys", "Lockouts", "Health"]) {
    await side(page, place).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const forms = page.getByRole("main").getByRole("button", { name: /rotate|retire|clear|forget/i });
    assert.equal(await forms.count(), 0);
  }
});

await journey("a superuser finds, adds, edits, deactivates, and deletes users", async () => {
  const page = await person();
  await signIn(page, ADA);
  await link(page, "Administration").first().click();
  await says(page, "No backup for 7 days");
  await page.getByText("Show as a table").click();
  await look(page, "dashboard");
  await side(page, "Users").click();
  await says(page, "58 users");
  await look(page, "users");
  await link(page, "Next").click();
  await says(page, "user54@example.org");
  await look(page, "users-last");
  await link(page, "Previous").click();
  await field(page, "Name or email").fill("BOB");
  await button(page, "Search").click();
  await says(page, "1 user");
  await page.getByRole("row").filter({ hasText: BOB }).getByRole("link").click();
  await look(page, "user");
  await field(page, "Email address").fill(ADA);
  await field(page, "Last name").fill(EVIL);
  await button(page, "Save changes").click();
  await says(page, "That email address is already taken");
  assert.equal(await field(page, "Last name").inputValue(), EVIL, "the input is kept");
  await look(page, "user-refused");
  await field(page, "Email address").fill(BOB);
  await button(page, "Save changes").click();
  await says(page, "The changes were saved");
  await link(page, "Deactivate…").click();
  await says(page, "The user is signed out everywhere. This ends");
  await look(page, "deactivate");
  await button(page, "Deactivate user").click();
  await says(page, "The user was deactivated");
  await button(page, "Reactivate user").click();
  await says(page, "The user was reactivated");
  await link(page, "Turn off…").click();
  await look(page, "no-password");
  await link(page, "Cancel").click();

  await side(page, "Users").click();
  await link(page, "Add user").click();
  await look(page, "add");
  await field(page, "Email address").fill("dora@example");
  await page.getByLabel("Set a password now").check();
  await field(page, "New password").fill("a");
  await field(page, "Repeat new password").fill("b");
  await button(page, "Add user").click();
  await says(page, "The two password fields");
  await look(page, "add-refused");
  await field(page, "Email address").fill("dora@example.com");
  await page.getByRole("checkbox", { name: "Staff" }).check();
  await page.getByLabel("Create a one-time link to hand over").check();
  await button(page, "Add user").click();
  await says(page, "Copy the link now");
  await look(page, "link");
  const once = await field(page, "One-time link").inputValue();
  const dora = await person();
  await dora.goto(once);
  await look(dora, "choose-password");
  await field(dora, "New password").fill(NEW);
  await field(dora, "Repeat new password").fill(NEW);
  await button(dora, "Set password").click();
  await says(dora, "Your password was set");
  await signIn(dora, "dora@example.com", NEW);
  await says(dora, "Hello, dora@example.com");

  await page.goto(`${server.url}/admin/users/?q=example.org`);
  for (const n of [0, 1, 2]) await page.getByRole("checkbox", { name: `Select user${n}@example.org` }).check();
  await button(page, "Deactivate…").click();
  await says(page, "Deactivate 3 users?");
  await look(page, "selected");
  await button(page, "Deactivate 3 users").click();
  await says(page, "3 users were deactivated.");
  await page.goto(`${server.url}/admin/users/?status=deactivated`);
  await says(page, "3 users");
  await page.goto(`${server.url}/admin/users/?q=nobody-here`);
  await says(page, "No users match");
  await look(page, "users-none");

  await page.goto(`${server.url}/admin/users/?q=dora`);
  await link(page, "dora@example.com").click();
  await link(page, "Delete…").click();
  await says(page, "This ends 1 session");
  await look(page, "delete");
  await button(page, "Delete user").click();
  await says(page, "The user was deleted");
  await dora.reload();
  await says(dora, "You are not signed in");
});

await journey("a superuser manages keys and lockouts, and reads the audit log and the health", async () => {
  const page = await person();
  const guesser = await person();
  await signIn(page, ADA);
  await page.goto(`${server.url}/admin/lockouts/`);
  await says(page, "No lockouts");
  await look(page, "lockouts-none");
  // The fourth consecutive failure is the first that causes a delay, and only of one second.
  for (let n = 0; n < 20 && (await page.getByText("user9@example.org").count()) === 0; n += 1) {
    await signIn(guesser, "user9@example.org", "wrong");
    await says(guesser, "The email address or the password is wrong");
    await page.reload();
  }
  await look(page, "lockouts");
  await page.getByRole("button", { name: "Clear the failures of user9@example.org" }).click();
  await says(page, "The failed sign-ins were cleared");
  await link(page, "Clear all…").click();
  await look(page, "lockouts-clear");
  await link(page, "Cancel").click();
  await side(page, "Signing keys").click();
  await look(page, "keys");
  await button(page, "Rotate keys").click();
  await says(page, "The keys were rotated");
  await page.getByRole("main").getByRole("link", { name: /^Retire/ }).first().click();
  await says(page, "This cannot be undone");
  await look(page, "retire");
  await link(page, "Cancel").click();
  await side(page, "Health").click();
  await says(page, "All checks passed");
  await look(page, "health");
  await side(page, "Audit log").click();
  await says(page, `${ADA} rotated the signing keys`);
  await look(page, "audit");
  await field(page, "By or about (email or ID)").fill(BOB);
  await field(page, "Action").selectOption("password_set");
  await button(page, "Search").click();
  await says(page, `${BOB} changed their password`);
  await page.getByRole("group").filter({ hasText: "Record" }).first().locator("summary").click();
  await says(page, "digest");
  await look(page, "audit-searched");
  const download = page.waitForEvent("download");
  await link(page, "CSV").click();
  const rows = readFileSync(await (await download).path(), "utf8").trim().split("\n");
  assert.ok(rows.length > 1 && rows.slice(1).every((row) => row.includes("password_set")), "the filters apply");
  await link(page, "Clear filters").or(side(page, "Audit log")).first().click();
  await field(page, "To").fill("2001-01-01");
  await button(page, "Search").click();
  await says(page, "No events match");
  await look(page, "audit-none");
  await page.goto(`${server.url}/admin/audit/live`);
  await says(page, "This page loads again every 5 seconds");
  await look(page, "live");
});

await journey("a change long after the sign-in asks for the password again and keeps the input", async () => {
  const page = await person();
  await signIn(page, ADA);
  const old = "update sessions set auth_time = auth_time - 16 * 60 * 1000000";
  execFileSync("sqlite3", [db, `pragma busy_timeout = 5000; ${old}`]);
  await page.goto(`${server.url}/admin/users/?q=user5@example.org`);
  await link(page, "user5@example.org").click();
  await field(page, "First name").fill("Fifth");
  await button(page, "Save changes").click();
  await says(page, "You signed in a while ago");
  await look(page, "confirm");
  await field(page, "Your password").fill("wrong");
  await button(page, "Continue").click();
  await says(page, "The password is wrong");
  await field(page, "Your password").fill(PASSWORD);
  await button(page, "Continue").click();
  await says(page, "The changes were saved");
  assert.equal(await field(page, "First name").inputValue(), "Fifth");
});

await journey("a developer tries out the API at /docs with a token", async () => {
  const page = await person({ javaScriptEnabled: true });
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${server.url}/docs`);
  await page.getByText("/users/me/", { exact: true }).waitFor();
  if (shots) await page.screenshot({ path: join(shots, "docs-wide.png"), fullPage: true });
  assert.deepEqual(errors, [], "the content security policy allows everything that Swagger UI needs");
  const token = vouchsafe("login", "--email", ADA, "--password-stdin").trim();
  await page.getByRole("button", { name: "Authorize" }).first().click();
  await page.getByLabel("auth-bearer-value").fill(token);
  await page.getByRole("button", { name: "Apply credentials" }).first().click();
  await page.getByRole("button", { name: "Close", exact: true }).first().click();
  const me = page.locator("#operations-users-me");
  await me.getByRole("button").first().click();
  await me.getByRole("button", { name: "Try it out" }).click();
  await me.getByRole("button", { name: "Execute" }).click();
  await me.getByText(`"email": "${ADA}"`).first().waitFor();
  const plain = await person();
  await plain.goto(`${server.url}/docs`);
  await link(plain, "Plain version").click();
  await says(plain, "/auth/verify");
  await look(plain, "docs-plain");
});

await journey("the operator's brand is on the pages, and the sign-in page is small", async () => {
  const first = server;
  const logo = join(home, "logo.svg");
  writeFileSync(logo, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>`);
  server = await serve("--brand-name", "Harbour Tools", "--brand-logo", logo, "--brand-accent", "#ffd54a",
    "--brand-message", "Trouble signing in? Ask the IT desk.", "--brand-terms", "https://example.com/terms",
    "--brand-privacy", "https://example.com/privacy", "--link", "Wiki=https://wiki.example.com");
  const page = await person();
  let bytes = 0;
  page.on("response", async (response) => {
    const { responseBodySize, responseHeadersSize } = await response.request().sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(`${server.url}/signin`, { waitUntil: "networkidle" });
  assert.ok(bytes > 5000 && bytes < 40 * 1024, `the sign-in page transfers ${bytes} bytes`);
  await says(page, "Ask the IT desk");
  await link(page, "Privacy").waitFor();
  await look(page, "signin-branded");
  await signIn(page, ADA);
  await page.getByRole("link", { name: /^Wiki/ }).waitFor();
  await look(page, "home-branded");
  await server.stop();
  server = first;
});

assert.deepEqual(alerts, [], "no input was executed as a script");
const { port } = new URL(server.url);
const others = [...hosts].filter((name) => !name.startsWith("127.0.0.1:"));
assert.deepEqual(others, [`lan.example:${port}`], "no request went to another host");
await server.stop();
await browser.close();
rmSync(home, { recursive: true });
console.log(`${looked.size} pages, each at three widths in both color schemes, without axe-core violations`);
console.log(`${passed} passed, 0 failed`);
