"""Messages two firms' systems exchange about one order, in their XML dialects: UBL, openTRANS, cXML."""
