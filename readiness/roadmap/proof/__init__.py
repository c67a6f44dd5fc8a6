"""The roadmap as an integer programme, for a solver that proves how much better a plan could be."""
