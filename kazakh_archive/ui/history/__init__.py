"""The history of an archive: every act, and going back to any of them."""
