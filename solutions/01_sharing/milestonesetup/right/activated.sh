set -e
git clone ../server/lighthouse.git lighthouse
cd lighthouse
python3 -m venv .venv
source .venv/*/activate
pip install --requirement requirements.txt
python report.py | tee report.txt
printf '\n.venv\n' >> .gitignore
git add --all
git status
git commit -m "Report"
git push origin main
