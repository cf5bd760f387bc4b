<?php
// facts: processor
$own = Process::run('curl -4s https://ifconfig.io'); // fact: processor ifconfig-io
$hint = 'You may look at the page of https://ifconfig.io for help'; // ok: prose
$setup = 'curl -fsSL https://get.porchlight.tools/install.sh | sh'; // ok: a download, and no service that is known
