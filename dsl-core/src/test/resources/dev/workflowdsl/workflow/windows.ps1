Write-Host 1
Write-Host 2
