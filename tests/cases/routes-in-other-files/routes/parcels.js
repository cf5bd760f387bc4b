const express = require("express");
const prisma = require("../prisma");
const router = express.Router();
router.get("/", async (req, res) => res.json(await prisma.patient.findMany({ select: { name: true } })));
module.exports = router;
