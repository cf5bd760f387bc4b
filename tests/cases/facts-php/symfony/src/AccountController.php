<?php // facts: cookie hash deletion
use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\PasswordHasher\Hasher\UserPasswordHasherInterface;

class Note {
    #[ORM\ManyToOne(targetEntity: User::class)]
    #[ORM\JoinColumn(onDelete: 'CASCADE')] // fact: deletion Note action=cascade
    private User $user;

    #[ORM\Column(length: 180)] // ok: a field
    private string $title;
}

class AccountController {
    public function register(UserPasswordHasherInterface $hasher, $user, $password, $response) {
        $user->setPassword($hasher->hashPassword($user, $password)); // fact: hash purpose=password framework=symfony
        $response->headers->setCookie(Cookie::create('theme', 'dark')); // fact: cookie theme purpose=preference
        $response->headers->clearCookie('old'); // ok: takes one away
    }

    public function deleteAccount($user) { // fact: deletion account
        $this->entityManager->remove($user); // fact: deletion user
        $this->entityManager->flush(); // ok: writes
    }
}
