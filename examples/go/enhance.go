// Shows the units, and makes a photo twice as large with AI Photo Enhance, by V2: go run enhance.go PHOTO RESULT
// Go 1.18 or newer; the standard library only.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var types = map[string]string{".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}

// Refused is an answer that is no success. Programs look at Code, people read the message.
type Refused struct {
	Call   string
	Status int
	Code   string
	Words  string
}

func (r *Refused) Error() string {
	return strings.TrimSpace(fmt.Sprintf("%s: HTTP %d %s %s", r.Call, r.Status, r.Code, r.Words))
}

// TaskFailed says that the engine could not do it, which costs nothing.
type TaskFailed struct{ ID, Code string }

func (t *TaskFailed) Error() string {
	return fmt.Sprintf("task %s failed with %s; nothing was charged", t.ID, t.Code)
}

// YouCam calls the service, or the mock.
type YouCam struct {
	Base, Key string
	http      http.Client
}

// Units returns the balance.
func (y *YouCam) Units() (float64, error) {
	var answer struct {
		Results []struct {
			Amount float64 `json:"amount_dec"`
		}
	}
	err := y.call(http.MethodGet, "/s2s/v1.0/client/credit", nil, &answer)
	sum := 0.0
	for _, bucket := range answer.Results {
		sum += bucket.Amount
	}
	return sum, err
}

// Upload returns the file_id of a photo.
func (y *YouCam) Upload(photo string) (string, error) {
	kind, known := types[strings.ToLower(filepath.Ext(photo))]
	if !known {
		return "", fmt.Errorf("%s: should be a .jpg or .png", photo)
	}
	content, err := os.ReadFile(photo)
	if err != nil {
		return "", err
	}
	type declared struct {
		Type string `json:"content_type"`
		Name string `json:"file_name"`
		Size int    `json:"file_size"`
	}
	body := map[string][]declared{"files": {{kind, filepath.Base(photo), len(content)}}}
	var answer struct {
		Data struct {
			Files []struct {
				ID       string `json:"file_id"`
				Requests []struct {
					Method, URL string
					Headers     map[string]string
				}
			}
		}
	}
	if err := y.call(http.MethodPost, "/s2s/v2.0/file", body, &answer); err != nil {
		return "", err
	}
	if len(answer.Data.Files) != 1 || len(answer.Data.Files[0].Requests) != 1 {
		return "", errors.New("POST /s2s/v2.0/file: the answer names no upload")
	}
	file := answer.Data.Files[0]
	// Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
	upload := file.Requests[0]
	status, _, err := y.send(upload.Method, upload.URL, upload.Headers, content, 5*time.Minute)
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("upload of %s: the storage answered HTTP %d", photo, status)
	}
	return file.ID, err
}

// Enhance makes a photo larger, and returns where the result is. A success costs units.
func (y *YouCam) Enhance(fileID string, scale int) (string, error) {
	const path = "/s2s/v2.0/task/enhance"
	var started struct {
		Data struct {
			ID string `json:"task_id"`
		}
	}
	if err := y.call(http.MethodPost, path, map[string]any{"src_file_id": fileID, "scale": scale}, &started); err != nil {
		return "", err
	}
	id := started.Data.ID
	for checks := 0; checks < 300; checks++ {
		time.Sleep(time.Second)
		var task struct {
			Data struct {
				Status  string `json:"task_status"`
				Error   string
				Results struct{ URL string }
			}
		}
		if err := y.call(http.MethodGet, path+"/"+url.PathEscape(id), nil, &task); err != nil {
			return "", err
		}
		switch task.Data.Status {
		case "success":
			return task.Data.Results.URL, nil
		case "error":
			return "", &TaskFailed{id, task.Data.Error}
		}
	}
	return "", fmt.Errorf("task %s still runs after 5 minutes", id)
}

// Download saves what a link leads to.
func (y *YouCam) Download(link, result string) error {
	status, content, err := y.send(http.MethodGet, link, nil, nil, 5*time.Minute)
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return fmt.Errorf("download to %s: the storage answered HTTP %d", result, status)
	}
	return os.WriteFile(result, content, 0o644)
}

// call sends a request to the API, and reads its answer into a struct.
func (y *YouCam) call(method, path string, body, answer any) error {
	var content []byte
	if body != nil {
		var err error
		if content, err = json.Marshal(body); err != nil {
			return err
		}
	}
	headers := map[string]string{"Authorization": "Bearer " + y.Key, "Content-Type": "application/json"}
	status, text, err := y.send(method, y.Base+path, headers, content, time.Minute)
	// 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
	for tries := 1; err == nil && status == http.StatusTooManyRequests && tries < 5; tries++ {
		time.Sleep(2 * time.Second)
		status, text, err = y.send(method, y.Base+path, headers, content, time.Minute)
	}
	if err != nil {
		return err
	}
	var refusal struct {
		Code  string `json:"error_code"`
		Error string
	}
	if !json.Valid(text) {
		return fmt.Errorf("%s %s: HTTP %d, and no JSON", method, path, status)
	}
	if status < 200 || status > 299 {
		// What does not fit stays empty: the status says enough.
		_ = json.Unmarshal(text, &refusal)
		return &Refused{method + " " + path, status, refusal.Code, refusal.Error}
	}
	return json.Unmarshal(text, answer)
}

func (y *YouCam) send(
	method, link string, headers map[string]string, body []byte, within time.Duration,
) (int, []byte, error) {
	request, err := http.NewRequest(method, link, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	for name, value := range headers {
		request.Header.Set(name, value) // Content-Length is the body's, whatever is set here.
	}
	y.http.Timeout = within
	response, err := y.http.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	return response.StatusCode, content, err
}

func run(arguments []string) error {
	if len(arguments) != 2 {
		return errors.New("usage: go run enhance.go PHOTO RESULT")
	}
	photo, result := arguments[0], arguments[1]
	youcam := YouCam{
		Base: strings.TrimSuffix(either(os.Getenv("YOUCAM_BASE_URL"), "http://127.0.0.1:8765"), "/"),
		Key:  either(os.Getenv("YOUCAM_API_KEY"), "mock-api-key-0123456789"),
	}
	units, err := youcam.Units()
	if err != nil {
		return err
	}
	fmt.Println("units:", units)
	fileID, err := youcam.Upload(photo)
	if err != nil {
		return err
	}
	link, err := youcam.Enhance(fileID, 2)
	if err != nil {
		return err
	}
	if err := youcam.Download(link, result); err != nil {
		return err
	}
	fmt.Println(result)
	return nil
}

func either(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}

func main() {
	err := run(os.Args[1:])
	var refused *Refused
	if errors.As(err, &refused) && refused.Code == "CreditInsufficiency" {
		err = errors.New("the account has too few units")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "enhance.go:", err)
		os.Exit(1)
	}
}
