./build --all
./test ${{ github.sha }}
