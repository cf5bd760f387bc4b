<?php
$found = query("SELECT * FROM users WHERE email = ? AND password = ?", [$email, $password]);
$pdo->prepare("INSERT INTO users (email, password) VALUES (?, ?)")->execute([$email, $password]);
$other = query("SELECT id FROM users WHERE reset_password_token = ?", [$token]);
