from . import _client
from ._client import *

__all__ = list(_client.__all__)
