set -e
mkfifo pipe.py; ln -s /dev/zero zero.py; mkdir folder.py; truncate -s 1500M huge.py; truncate -s 1500M huge.csv; mkfifo conftest.py; mkfifo pytest.ini
python3 -c "import socket; s = socket.socket(socket.AF_UNIX); s.bind('sock.py')"
