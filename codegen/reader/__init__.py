"""Reading the document: its objects by kind, their forms, and where references lead."""
