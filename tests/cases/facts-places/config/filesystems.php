<?php // facts: processor
return [
    'default' => env('FILESYSTEM_DISK', 'local'),
    'disks' => [
        'rackspace' => [
            'endpoint' => 'https://identity.api.rackspacecloud.com/v2.0/', // fact: processor rackspacecloud.com role=optional
        ],
    ],
];
