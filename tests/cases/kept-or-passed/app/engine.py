from dataclasses import dataclass


@dataclass
class PaymentLine:
    bank_account_number: str
    client_name: str


@dataclass
class Layout:
    bank_account_number_column: str


@dataclass
class VendorRequest:
    tax_id: str
