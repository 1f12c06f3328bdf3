import "next-auth";
import "next-auth/jwt";

interface Person {
  id: number;
  email: string;
  first_name: string;
  last_name: string;
  is_staff: boolean;
  is_active: boolean;
  is_superuser: boolean;
  last_login: string | null;
  date_joined: string;
}

declare module "next-auth" {
  interface User {
    access_token: string;
    token_type: "Bearer";
    user: Person;
  }
  interface Session {
    access_token: string;
    token_type: "Bearer";
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    access_token?: string;
    token_type?: "Bearer";
    user?: Person;
  }
}
