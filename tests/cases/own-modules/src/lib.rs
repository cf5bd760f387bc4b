pub mod worker; // facts: processor

use worker::WorkerService; // ok: the module of this name

pub fn run(service: &WorkerService) {
    service.start(); // ok: the same
}
