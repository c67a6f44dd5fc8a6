"""The script Streamlit runs for every reader and every click."""

from readiness.ui.main import show

if __name__ == "__main__":
    show()
