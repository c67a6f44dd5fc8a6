@echo off
rem Serves the app on this computer alone; everything people enter stays in the folder "data" beside this file.
chcp 65001 >nul
title Procurement Readiness
set "READINESS_DATA=%~dp0data"
cd /d "%~dp0"
type "How to stop.txt"
echo.
"%~dp0python\python.exe" -X utf8 "%~dp0python\start.py"
if errorlevel 1 pause
