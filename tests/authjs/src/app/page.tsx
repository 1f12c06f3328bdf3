import { auth } from "@/auth";
import { SignInButton } from "@/components/sign-in";
import { SignOutButton } from "@/components/sign-out";

export default async function Home() {
  const session = await auth();
  // Not `session.user`, as the tutorial's page asks: where the session callback gives none, Auth.js
  // puts the contents of its own cookie there, and a user who was deactivated still looks signed in.
  if (!session?.access_token) return <SignInButton />;
  return (
    <div>
      <pre>{JSON.stringify(session, null, 2)}</pre>
      <SignOutButton />
    </div>
  );
}
