"""papermill's command line, and how it writes parameters in TypeScript, for which it brings no translator."""

import json

from papermill.cli import papermill
from papermill.translators import Translator, papermill_translators


class TypeScriptTranslator(Translator):
    @classmethod
    def codify(cls, parameters, comment=None):
        return f"const parameters = {json.dumps(parameters, ensure_ascii=False)};"


papermill_translators.register("typescript", TypeScriptTranslator)

if __name__ == "__main__":
    papermill()
