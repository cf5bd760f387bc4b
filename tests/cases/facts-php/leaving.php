<?php
// facts: capability
use Maatwebsite\Excel\Facades\Excel;

$mail->addCustomHeader('List-Unsubscribe', '<' . $url . '>'); // fact: capability unsubscribe
$mail->addCustomHeader('List-Id', 'news'); // ok: names the list
$file = Excel::download(new UserDataExport($user), 'my-data.xlsx'); // fact: capability export format=xlsx
$sheet = Excel::import(new Prices(), 'prices.xlsx'); // ok: takes in
