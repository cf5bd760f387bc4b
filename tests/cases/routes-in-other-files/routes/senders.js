const express = require("express");
const prisma = require("../prisma");
const router = express.Router();
router.get("/", async (req, res) => res.json(await prisma.customer.findMany({ select: { name: true } }))); // expect: PL2011
module.exports = router;
