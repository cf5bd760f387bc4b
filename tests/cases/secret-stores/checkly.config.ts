import { defineConfig } from "checkly";

export default defineConfig({
  projectName: "Letters",
  checks: { frequency: 5, locations: ["eu-west-1", "us-east-1"] },
});
