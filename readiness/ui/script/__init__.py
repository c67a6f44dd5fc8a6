"""The script alone in its folder: a folder `pages` beside it would be taken for pages by Streamlit, before ours are known."""
