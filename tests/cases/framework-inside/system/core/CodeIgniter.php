<?php // A framework that lies in the repository is not what the product does.
define('CI_VERSION', '3.1.13');
