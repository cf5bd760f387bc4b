import { Banner } from "@orchard/ui/banner";
import { Shell } from "@orchard/ui/shell";
export default () => <Shell><Banner /></Shell>;
