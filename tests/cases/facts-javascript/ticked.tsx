// facts: capability
import { useForm } from "react-hook-form";

export const asked = useForm({
  defaultValues: {
    marketingConsent: true, // fact: capability consent_by_default
    acceptsMarketing: false, // ok: not ticked
    terms: true, // ok: no consent to be written to
  },
});
