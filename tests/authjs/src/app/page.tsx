import { auth } from "@/auth";
import { SignInButton } from "@/components/sign-in";
import { SignOutButton } from "@/components/sign-out";

export default async function Home() {
  const session = await auth();
  // Do not test `session.user`: when the session callback returns none, Auth.js fills it from its own
  // cookie, and a deactivated user would still appear to be signed in.
  if (!session?.access_token) return <SignInButton />;
  return (
    <div>
      <pre>{JSON.stringify(session, null, 2)}</pre>
      <SignOutButton />
    </div>
  );
}
