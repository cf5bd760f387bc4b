import { Shell } from "@orchard/ui/shell";
export default () => <Shell>calls</Shell>;
