import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";

const server = process.env.INTERNAL_API_URL ?? "<url>";

const api = (path: string, init: RequestInit) =>
  fetch(`${server}${path}`, { method: "POST", cache: "no-store", ...init });

// As in section 4 of the tutorial: the back end decides who may sign in, and is asked each time
// a session is read whether its token is still good.
export const { handlers, signIn, signOut, auth } = NextAuth({
  providers: [
    Credentials({
      id: "django",
      name: "Django",
      credentials: {
        username: { label: "Email", type: "email" },
        password: { label: "Password", type: "password" },
      },
      async authorize(credentials) {
        const response = await api("/users/login/", {
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(credentials),
        });
        const json = await response.json();
        if (!response.ok) throw new CredentialsSignin(json.detail);
        return json;
      },
    }),
  ],
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
