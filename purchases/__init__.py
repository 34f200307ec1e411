"""Purchases: spent first under PLAN, looked at afterwards, never approved."""
