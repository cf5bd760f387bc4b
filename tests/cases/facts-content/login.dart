// facts: processor weak
const hint = 'your-org.zulipchat.com'; // ok: to be filled in
const url = 'https://your-org.zulipchat.com'; // ok: to be filled in
