// facts: processor
import { Injectable } from '@nestjs/common';
export class FinancialModelingPrepService {
  about = { name: 'Quotes', url: 'https://financialmodelingprep.com' }; // ok: a page

  private place(version: string) {
    const baseUrl = 'https://financialmodelingprep.com'; // fact: processor financial-modeling-prep
    return `${baseUrl}/stable/${version}`;
  }

  quote(symbol: string) {
    return fetch(`${this.place('stable')}/quote?symbol=${symbol}`);
  }
}
