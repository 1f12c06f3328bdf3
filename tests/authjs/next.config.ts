import type { NextConfig } from "next";

// Nothing of this application is optimised or sent anywhere: it is built to be tested.
const config: NextConfig = { outputFileTracingRoot: import.meta.dirname };

export default config;
