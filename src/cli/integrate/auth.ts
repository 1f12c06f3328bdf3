import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";

// The URL of vouchsafe for this application. Start it with `<trusted-proxy>`,
// so that it trusts the X-Forwarded-For header of this application, and of no other client.
const server = process.env.INTERNAL_API_URL ?? "<url>";

const api = (path: string, init: RequestInit) =>
  fetch(`${server}${path}`, { method: "POST", cache: "no-store", ...init });

// vouchsafe counts failed sign-ins by address. Without this header, all visitors would share the
// address of this application, and one who guesses passwords would throttle all of them. The last
// address is from the proxy in front of this application. Without such a proxy, do not use the
// header: visitors can set it to anything.
function from(request: Request): Record<string, string> {
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return address ? { "X-Forwarded-For": address } : {};
}

// As in section 4 of the tutorial: the back end checks the password at sign-in, and the token each
// time a session is read.
export const { handlers, signIn, signOut, auth } = NextAuth({
  providers: [
    Credentials({
      id: "django",
      name: "Django",
      credentials: {
        username: { label: "Email", type: "email" },
        password: { label: "Password", type: "password" },
      },
      async authorize(credentials, request) {
        const response = await api("/users/login/", {
          headers: { "Content-Type": "application/json", ...from(request) },
          body: JSON.stringify(credentials),
        });
        const json = await response.json();
        if (!response.ok) throw new CredentialsSignin(json.detail);
        return json;
      },
    }),
  ],
  events: {
    // Deleting the cookie alone would leave the token valid.
    async signOut(message) {
      const token = "token" in message ? message.token?.access_token : undefined;
      if (token) await api("/users/logout/", { headers: { Authorization: `Bearer ${token}` } });
    },
  },
  callbacks: {
    async jwt({ token, user, account }) {
      if (account?.provider === "django") {
        token.access_token = user.access_token;
        token.token_type = user.token_type;
        token.user = user.user;
      }
      return token;
    },
    async session({ session, token }) {
      const ended = { expires: new Date().toISOString() } as unknown as typeof session;
      if (!token.access_token) return ended;
      const response = await api("/users/session/", {
        headers: {
          "Content-Type": "application/json",
          Authorization: `Bearer ${token.access_token}`,
        },
      });
      if (response.status !== 200) return ended;
      const json = await response.json();
      return {
        ...session,
        access_token: json.access_token,
        token_type: json.token_type,
        user: json.user,
      };
    },
  },
});
